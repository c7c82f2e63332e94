// The content security policy that every host of the workbook should send.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headerRules } from '../../scripts/build/headers.mjs'
import { toApache, toHeadersFile, toIis, toNginx } from '../../scripts/build/hosting.mjs'
import { normalizeBase } from '../../scripts/build.mjs'
import { headersFor, parseHeadersFile } from '../../scripts/serve/header-rules.mjs'

const dist = mkdtempSync(join(tmpdir(), 'headers-'))
const page = (script: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-${script}='; style-src 'self' &#39;sha256-stijl=&#39;;">`

beforeAll(() => {
  for (const folder of ['_astro', 'pagefind', 'werkboek']) mkdirSync(join(dist, folder))
  writeFileSync(join(dist, 'index.html'), page('een'))
  writeFileSync(join(dist, 'werkboek', 'index.html'), page('twee'))
})

afterAll(() => rmSync(dist, { recursive: true }))

const policyAt = async (path: string) =>
  headersFor(await headerRules(dist), path)['Content-Security-Policy'] ?? ''

describe('the header rules', () => {
  it('allow the inline scripts and styles of all pages, and nothing else inline', async () => {
    const policy = await policyAt('/werkboek/')
    expect(policy).toContain("script-src 'self' 'sha256-een=' 'sha256-twee=';")
    expect(policy).toContain("style-src 'self' 'sha256-stijl=';")
    expect(policy).not.toMatch(/unsafe/)
  })

  it('allow WebAssembly to the search worker alone', async () => {
    expect(await policyAt('/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'")
    for (const path of ['/', '/werkboek/', '/_astro/a.js']) expect(await policyAt(path)).not.toContain('wasm')
  })

  it('give every path one policy, also behind a folder, also after a trip through the file', async () => {
    const rules = parseHeadersFile(toHeadersFile(await headerRules(dist, '/map/')))
    for (const path of ['/map/', '/map/werkboek/', '/map/pagefind/a', '/map/_astro/a.js']) {
      const policies = rules.filter(
        (rule) =>
          'Content-Security-Policy' in rule.headers && headersFor([rule], path)['Content-Security-Policy'],
      )
      expect(policies, path).toHaveLength(1)
      expect(headersFor(rules, path)).toMatchObject({
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
      })
    }
    expect(headersFor(rules, '/map/_astro/a.js')['Cache-Control']).toContain('immutable')
    expect(headersFor(rules, '/map/werkboek/')['Cache-Control']).toBe('no-cache')
  })

  it('say the same for nginx, Apache and IIS', async () => {
    const rules = await headerRules(dist)
    for (const snippet of [toNginx(rules, '/'), toApache(rules, '/'), toIis(rules, '/')]) {
      expect(snippet.match(/frame-ancestors 'none'/g)).toHaveLength(3)
      expect(snippet.match(/'wasm-unsafe-eval'/g)).toHaveLength(1)
    }
  })

  it('fail on a page without a policy', async () => {
    writeFileSync(join(dist, 'los.html'), '<p>los</p>')
    await expect(headerRules(dist)).rejects.toThrow('los.html')
    rmSync(join(dist, 'los.html'))
  })
})

it.each([
  [undefined, '/'],
  ['/', '/'],
  ['map', '/map/'],
  ['/een/twee', '/een/twee/'],
])('reads the base %s as %s', (written, base) => {
  expect(normalizeBase(written)).toBe(base)
})
