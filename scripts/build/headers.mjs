// @ts-check
// The response headers every host of the workbook should send, as rules of a path and its headers.
// A meta tag alone is not enough: it cannot forbid framing, and checks such as internet.nl read headers only.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Advice } from '../advice.mjs'

/** @typedef {{ path: string, headers: Record<string, string> }} Rule */
/** @typedef {{ script: string[], style: string[] }} Hashes */

const common = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Required by law for public sites of Dutch public bodies; browsers ignore it on plain http.
  'Strict-Transport-Security': 'max-age=31536000',
}

/**
 * The rules for a built site. `/*` holds what every answer gets; the others never overlap, because hosts
 * differ in what they do when two rules set one header: Cloudflare joins the values, and of two policies
 * joined a browser obeys both.
 * @returns {Promise<Rule[]>}
 */
export async function headerRules(/** @type {string} */ dist, base = '/') {
  const policy = contentPolicy(await inlineHashes(dist))
  const entries = await readdir(dist, { withFileTypes: true })
  const rules = entries
    .filter((entry) => entry.name !== '_headers')
    .map((entry) => ruleFor(entry.name, entry.isDirectory(), base, policy))
  return [{ path: `${base}*`, headers: common }, ...rules.sort((a, b) => (a.path < b.path ? -1 : 1))]
}

/** @returns {Rule} */
function ruleFor(
  /** @type {string} */ name,
  /** @type {boolean} */ isFolder,
  /** @type {string} */ base,
  /** @type {(scripts?: string) => string} */ policy,
) {
  const path = name === 'index.html' ? base : `${base}${name}${isFolder ? '/*' : ''}`
  // Astro puts a hash of the content in the name of every asset, so an asset never changes.
  const cache = name === '_astro' ? 'public, max-age=31536000, immutable' : 'no-cache'
  // Pagefind searches in a worker with WebAssembly, and a worker that comes over the network obeys the
  // policy of its own response: so the pages themselves can do without this.
  const scripts = name === 'pagefind' ? " 'wasm-unsafe-eval'" : ''
  return { path, headers: { 'Content-Security-Policy': policy(scripts), 'Cache-Control': cache } }
}

/** @returns {(scripts?: string) => string} */
function contentPolicy(/** @type {Hashes} */ { script, style }) {
  return (scripts = '') =>
    [
      "default-src 'self'",
      `script-src ${["'self'", ...script].join(' ')}${scripts}`,
      `style-src ${["'self'", ...style].join(' ')}`,
      "img-src 'self' data:",
      "connect-src 'self'",
      "font-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; ')
}

/**
 * Astro hashes the inline scripts and styles of each page into a meta tag; the header allows them all.
 * @returns {Promise<Hashes>}
 */
export async function inlineHashes(/** @type {string} */ dist) {
  const pages = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'))
  const metas = await Promise.all(
    pages.map(async (page) => readMeta(page, await readFile(join(dist, page), 'utf8'))),
  )
  return { script: hashesOf('script-src', metas), style: hashesOf('style-src', metas) }
}

function readMeta(/** @type {string} */ page, /** @type {string} */ html) {
  const [tag] = html.match(/<meta[^>]+http-equiv="?content-security-policy[^>]*>/i) ?? []
  if (!tag) {
    throw new Advice(`${page} heeft geen beveiligingsregels. Zet security.csp aan in astro.config.mjs.`)
  }
  return tag.replaceAll('&#39;', "'")
}

function hashesOf(/** @type {string} */ directive, /** @type {string[]} */ metas) {
  const found = metas.flatMap((meta) => meta.match(new RegExp(`\\b${directive}[^;"]*`, 'g')) ?? [])
  return [...new Set(found.flatMap((value) => value.match(/'sha\d+-[^']+'/g) ?? []))].sort()
}
