// The static server: the headers of dist/_headers, and nothing outside the folder.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

const above = mkdtempSync(join(tmpdir(), 'serve-'))
const dir = join(above, 'dist')
const headers = `/map/*
  X-Frame-Options: DENY

/map/
  Content-Security-Policy: default-src 'self'; script-src 'self'

/map/pagefind/*
  Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'
`
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  for (const folder of ['werkboek', 'pagefind']) mkdirSync(join(dir, folder), { recursive: true })
  writeFileSync(join(above, 'secret.txt'), 'secret')
  writeFileSync(join(dir, '_headers'), headers)
  writeFileSync(join(dir, 'index.html'), `<h1>Werkboek</h1>${'<p>wijk</p>'.repeat(200)}`)
  writeFileSync(join(dir, '404.html'), '<h1>Niet gevonden</h1>')
  writeFileSync(join(dir, 'werkboek', 'index.html'), '<h1>Route</h1>')
  writeFileSync(join(dir, 'pagefind', 'wasm.nl.pagefind'), 'zip')
  symlinkSync(join(above, 'secret.txt'), join(dir, 'link.txt'))
  site = await serve({ dir, base: '/map/' })
})

afterAll(async () => {
  await site.close()
  rmSync(above, { recursive: true })
})

/** A request with the path exactly as given: `fetch` would tidy up the dots. */
function get(path: string, extra: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(site.url)
      const sent = request({ hostname, port, path, method, headers: extra }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
        })
      })
      sent.on('error', reject).end()
    },
  )
}

describe('serve', () => {
  it('sends the headers of every rule that matches, and no other', async () => {
    const page = await get('/map/')
    expect(page.status).toBe(200)
    expect(page.headers).toMatchObject({
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'self'; script-src 'self'",
      'content-type': 'text/html; charset=utf-8',
    })
    const search = await get('/map/pagefind/wasm.nl.pagefind')
    expect(search.headers['content-security-policy']).toBe("script-src 'self' 'wasm-unsafe-eval'")
    expect(search.headers['content-type']).toBe('application/octet-stream')
  })

  it('compresses text for who asks, and answers 304 for what is unchanged', async () => {
    const plain = await get('/map/')
    const zipped = await get('/map/', { 'Accept-Encoding': 'gzip, br' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.body)).toEqual(plain.body)
    expect((await get('/map/', { 'If-None-Match': String(plain.headers['etag']) })).status).toBe(304)
  })

  it('sends a folder without its slash to the one with', async () => {
    expect((await get('/map/werkboek')).headers['location']).toBe('/map/werkboek/')
    expect((await get('/map')).headers['location']).toBe('/map/')
    expect((await get('/')).headers['location']).toBe('/map/')
    expect((await get('/map/werkboek/')).body.toString()).toContain('Route')
  })

  it('shows page 404 for what is not there', async () => {
    const absent = await get('/map/nergens/')
    expect(absent.status).toBe(404)
    expect(absent.body.toString()).toContain('Niet gevonden')
    expect((await get('/elders/')).status).toBe(404)
  })

  it.each([
    '/map/../secret.txt',
    '/map/%2e%2e/secret.txt',
    '/map/..%2fsecret.txt',
    '/map/..%5csecret.txt',
    '/map/werkboek/../../secret.txt',
    '/map/link.txt',
    '/map/_headers',
    '/map/index.html%00.txt',
    '/map/%',
  ])('hands out nothing for %s', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).not.toContain('secret')
  })

  it('answers HEAD without a body, and refuses to be written to', async () => {
    const head = await get('/map/', {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect((await get('/map/', {}, 'POST')).status).toBe(405)
  })

  it('says so when the port is taken', async () => {
    const port = Number(new URL(site.url).port)
    await expect(serve({ dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
