// @ts-check
// Builds the site into dist: pages, search index, response headers. Skips what has not changed.
import './setup/require-node-20.mjs'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Advice, main } from './advice.mjs'
import { fingerprint } from './build/fingerprint.mjs'
import { headerRules } from './build/headers.mjs'
import { toApache, toHeadersFile, toIis, toNginx } from './build/hosting.mjs'
import { writeSearchIndex } from './build/search-index.mjs'
import { root, run } from './run.mjs'
import { ensureNode24 } from './setup/node24.mjs'
import { ensurePackages } from './setup/packages.mjs'

/** `/map/` for whatever way a person writes the folder the site is hosted under. */
export function normalizeBase(path = '/') {
  const folders = path.split('/').filter(Boolean)
  return folders.length === 0 ? '/' : `/${folders.join('/')}/`
}

/** @returns {Promise<boolean>} whether there was something to build */
export async function build({ base = normalizeBase(process.env.BASE), out = 'dist' } = {}) {
  const dist = resolve(root, out)
  const stamp = join(root, '.cache', `${basename(dist)}.fingerprint`)
  const sources = await fingerprint(base)
  // _headers is written last: without it a build was broken off, or somebody ran Astro alone.
  const last = existsSync(join(dist, '_headers')) && (await readFile(stamp, 'utf8').catch(() => ''))
  if (last === sources) return false

  console.log('Werkboek bouwen…')
  await buildPages(dist, base)
  await writeSearchIndex(dist)
  await writeHeaders(dist, base)
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(stamp, sources)
  return true
}

async function buildPages(/** @type {string} */ dist, /** @type {string} */ base) {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs')
  const { ok, output } = await run(await ensureNode24(), [astro, 'build', '--outDir', dist], {
    quiet: true,
    env: { BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (!ok) throw new Advice(`${output}\nBouwen is niet gelukt. Hierboven staat waar de fout zit.`)
  const warnings = output.split('\n').filter((line) => line.includes('[WARN]'))
  if (warnings.length > 0) console.log(warnings.join('\n'))
}

async function writeHeaders(/** @type {string} */ dist, /** @type {string} */ base) {
  const rules = await headerRules(dist, base)
  const hosting = join(dist, 'hosting')
  await mkdir(hosting, { recursive: true })
  await writeFile(join(hosting, 'nginx.conf'), toNginx(rules, base))
  await writeFile(join(hosting, 'apache.htaccess'), toApache(rules, base))
  await writeFile(join(hosting, 'web.config'), toIis(rules, base))
  await writeFile(join(dist, '_headers'), toHeadersFile(rules))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    await ensurePackages()
    console.log((await build()) ? 'Gebouwd in dist.' : 'Niets veranderd: dist is nog goed.')
  })
}
