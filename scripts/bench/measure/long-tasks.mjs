// @ts-check
// Tasks over 50 ms while a page loads, on a processor four times slower. During typing: see keys.mjs.

import { newPage, readProbe, settle } from '../browser.mjs'
import { fillStorage } from '../casussen.mjs'
import { median } from '../statistics.mjs'

const VISITS = 7
// The scan of the seven bouwstenen is the largest chapter; '' is the start page.
const PATHS = ['', 'werkboek/zeven-bouwstenen/', 'overzicht/', 'over/']

/** @returns {AsyncGenerator<import('../report.mjs').Row>} */
export async function* measureLongTasks(/** @type {import('../bench.mjs').Bench} */ { sites, browser }) {
  const pages = [sites.chapter, ...PATHS.map((path) => sites.ours + path)]
  const runs = [
    { name: 'kale HTML, ter vergelijking', url: sites.bareHtml, fills: false },
    ...pages.map((url) => ({ name: new URL(url).pathname, url, fills: false })),
    ...[sites.chapter, `${sites.ours}overzicht/`].map((url) => ({
      name: `${new URL(url).pathname} met 20 volle casussen`,
      url,
      fills: true,
    })),
  ]
  /** @type {Map<string, number[][]>} */
  const seen = new Map(runs.map(({ name }) => [name, []]))
  for (let visit = 0; visit < VISITS; visit += 1) {
    for (const { name, url, fills } of runs) seen.get(name)?.push(await load(url, fills))
  }
  for (const [name, visits] of seen) {
    // The median, because on a busy machine one visit in many is held up by something else.
    const counts = visits.map((tasks) => tasks.length)
    const longest = median(visits.map((tasks) => Math.max(0, ...tasks)))
    const limit = name.startsWith('kale') ? {} : { limit: 0 }
    yield {
      what: `lange taken bij laden: ${name}`,
      measured: median(counts),
      ...limit,
      unit: '',
      detail: `per bezoek ${counts.join(' ')}; langste taak ${longest === 0 ? 'onder 50' : longest.toFixed(0)} ms (mediaan)`,
    }
  }

  async function load(/** @type {string} */ url, /** @type {boolean} */ fills) {
    const page = await newPage(browser)
    if (fills) await fillStorage(page, sites)
    await page.goto(url)
    await settle(page)
    const { longTasks } = await readProbe(page)
    await page.context().close()
    return longTasks
  }
}
