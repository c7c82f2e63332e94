// @ts-check
// Lighthouse, one run for each type of page. It is large, and the site does without it: where npm cannot
// install it, this item says so and is skipped.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from '../../run.mjs'
import { findChromium } from '../../setup/chromium.mjs'
import { CHROMIUM_ARGS } from '../browser.mjs'
import { installFixture } from '../npm-fixture.mjs'

const PAGES = [
  '',
  'werkboek/',
  'werkboek/urgentie/',
  'over/',
  'bronnen/',
  'overzicht/',
  'afdrukken/',
  'zoeken/',
]
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

/** @typedef {{ score: number | null, title: string, auditRefs: { id: string, weight: number }[] }} Category */
/** @typedef {{ categories: Record<string, Category>, audits: Record<string, { score: number | null }> }} Report */

/** @returns {AsyncGenerator<import('../report.mjs').Row>} */
export async function* measureLighthouse(/** @type {import('../bench.mjs').Bench} */ { sites }) {
  const folder = await installFixture('lighthouse')
  if (!folder) {
    yield { what: 'Lighthouse', detail: 'overgeslagen: npm kon Lighthouse hier niet installeren' }
    return
  }
  for (const path of PAGES) {
    if (!existsSync(join(root, '.cache', 'bench', 'site', path, 'index.html'))) continue
    yield await rate(folder, sites.ours, path)
  }
}

/** @returns {Promise<import('../report.mjs').Row>} the lowest of the four scores, with what took the points off */
async function rate(/** @type {string} */ folder, /** @type {string} */ site, /** @type {string} */ path) {
  const what = `Lighthouse /${path}`
  const report = join(folder, 'report.json')
  const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')
  const flags = `--chrome-flags=${['--headless=new', ...CHROMIUM_ARGS].join(' ')}`
  const only = `--only-categories=${CATEGORIES.join(',')}`
  const args = [program, site + path, flags, only, '--output=json', `--output-path=${report}`, '--quiet']
  const { ok, output } = await run(process.execPath, args, {
    quiet: true,
    env: { CHROME_PATH: (await findChromium()) ?? '' },
  })
  const lastLine = output.trim().split('\n').at(-1)
  if (!ok) return { what, detail: `niet gemeten: ${lastLine}` }
  /** @type {Report} */
  const { categories, audits } = JSON.parse(await readFile(report, 'utf8'))
  const scores = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100))
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id)
  const detail = `${scores.join(' / ')}${lost.length > 0 ? `; verloren bij ${lost.join(', ')}` : ''}`
  return { what, measured: Math.min(...scores), limit: 100, atLeast: true, unit: '', detail }
}
