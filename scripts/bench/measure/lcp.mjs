// @ts-check
// Largest contentful paint of a first visit, against the same words without any style or script.
import { newPage, readProbe, settle } from '../browser.mjs'
import { figure } from '../report.mjs'
import { median, quantile } from '../statistics.mjs'

const VISITS = 11

/** @returns {AsyncGenerator<import('../report.mjs').Row>} */
export async function* measureLcp(/** @type {import('../bench.mjs').Bench} */ { sites, browser }) {
  /** @type {number[]} */
  const ours = []
  /** @type {number[]} */
  const bare = []
  // The first of each warms up the server and the browser, and is not counted.
  await paint(sites.chapter)
  await paint(sites.bareHtml)
  // In turns, so that whatever else this machine does slows down both.
  for (let visit = 0; visit < VISITS; visit += 1) {
    ours.push(await paint(sites.chapter))
    bare.push(await paint(sites.bareHtml))
  }
  yield {
    what: 'LCP van een hoofdstuk, t.o.v. kale HTML',
    measured: median(ours) / median(bare),
    limit: 1.1,
    detail: `werkboek ${spread(ours)}; kaal ${spread(bare)}; ${VISITS} bezoeken om en om, processor 4× trager, trage 4G`,
  }

  async function paint(/** @type {string} */ url) {
    const page = await newPage(browser, { cpu: true, network: true })
    await page.goto(url)
    await settle(page)
    const { lcp } = await readProbe(page)
    await page.context().close()
    return lcp
  }
}

const spread = (/** @type {number[]} */ times) =>
  `${figure(median(times), 'ms')} (${figure(quantile(times, 0.25), 'ms')} – ${figure(quantile(times, 0.75), 'ms')})`
