// @ts-check
// Our own static server: no dependency, and exactly the headers a real host should send.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { contentType, isCompressible } from './serve/content-type.mjs'
import { findFile } from './serve/find-file.mjs'
import { headersFor, parseHeadersFile } from './serve/header-rules.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ status: number, headers: Record<string, string>, body?: Buffer }} Answer */

const compress = promisify(gzip)

/**
 * Serves a built site. Port 0 takes any free port; a port that is taken rejects with EADDRINUSE.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir = 'dist', port = 0, base = '/', host = '127.0.0.1' } = {}) {
  const folder = resolve(dir)
  const rules = parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8'))
  const server = createServer((request, response) => {
    answer({ folder, base, rules }, request).then(
      (ready) => send(request, response, ready),
      (error) => send(request, response, { status: 500, headers: {}, body: Buffer.from(String(error)) }),
    )
  })
  await new Promise((listening, taken) => {
    server.once('error', taken).listen(port, host, () => listening(undefined))
  })
  const address = server.address()
  const taken = address && typeof address === 'object' ? address.port : port
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${taken}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {{ folder: string, base: string, rules: import('./serve/header-rules.mjs').Rule[] }} site
 * @param {Request} request
 * @returns {Promise<Answer>}
 */
async function answer({ folder, base, rules }, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers: { Allow: 'GET, HEAD' } }
  const [path = '/', query] = (request.url ?? '/').split('?')
  if (!path.startsWith(base)) {
    // The site stands in a folder of the host; at the host's own root we help a person on.
    return `${path}/` === base || path === '/'
      ? redirect(base)
      : { status: 404, headers: headersFor(rules, base) }
  }
  const found = await findFile(folder, path.slice(base.length - 1))
  if (found.type === 'folder') return redirect(query ? `${path}/?${query}` : `${path}/`)
  if (found.type === 'file') return readAnswer(found, headersFor(rules, path), request)
  const page = await findFile(folder, '/404.html')
  const headers = headersFor(rules, `${base}404.html`)
  return page.type === 'file'
    ? { ...(await readAnswer(page, headers, request)), status: 404 }
    : { status: 404, headers }
}

/** @returns {Answer} */
function redirect(/** @type {string} */ location) {
  // One slash at the start: two would be the name of another host. Temporary, because a browser remembers
  // a permanent one, and the next site on this port may have no such folder.
  return { status: 307, headers: { Location: location.replace(/^\/+/, '/') } }
}

/**
 * @param {Extract<import('./serve/find-file.mjs').Found, { type: 'file' }>} found
 * @param {Record<string, string>} rules
 * @param {Request} request
 * @returns {Promise<Answer>}
 */
async function readAnswer({ file, size, changed }, rules, request) {
  const type = contentType(file)
  const tag = `W/"${size.toString(36)}-${Math.round(changed).toString(36)}"`
  const headers = { ...rules, 'Content-Type': type, ETag: tag, Vary: 'Accept-Encoding' }
  if (request.headers['if-none-match'] === tag) return { status: 304, headers }
  const bytes = await readFile(file)
  const wantsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']))
  if (!wantsGzip || !isCompressible(type)) return { status: 200, headers, body: bytes }
  return { status: 200, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: await compress(bytes) }
}

function send(
  /** @type {Request} */ request,
  /** @type {Response} */ response,
  /** @type {Answer} */ { status, headers, body },
) {
  const length = body ? { 'Content-Length': String(body.length) } : {}
  response.writeHead(status, { ...headers, ...length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
