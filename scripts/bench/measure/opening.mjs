// @ts-check
// From pressing a link to fields that may be typed in: with one full casus in the browser, and with twenty.
import { newPage, settle } from '../browser.mjs'
import { fillStorage } from '../casussen.mjs'
import { figure } from '../report.mjs'
import { quantile } from '../statistics.mjs'

const ROUNDS = 12

/** @typedef {import('playwright-core').Page} Page */

/** @returns {AsyncGenerator<import('../report.mjs').Row>} */
export async function* measureOpening(/** @type {import('../bench.mjs').Bench} */ { sites, browser }) {
  const one = await filled(1)
  const twenty = await filled(20)
  const times = { one: /** @type {number[]} */ ([]), twenty: /** @type {number[]} */ ([]) }
  // In turns, so that whatever else this machine does slows down both.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [a, b] = [await open(one), await open(twenty)]
    // The first of each fetches what the others find in the cache.
    if (round === 0) continue
    times.one.push(a)
    times.twenty.push(b)
  }
  for (const page of [one, twenty]) await page.context().close()
  const [mine, other] = [quantile(times.twenty, 0.5), quantile(times.one, 0.5)]
  yield {
    what: 'hoofdstuk openen, 20 volle casussen t.o.v. 1',
    measured: mine / other,
    limit: 1.2,
    detail: `${figure(mine, 'ms')} tegen ${figure(other, 'ms')} tot de velden open zijn; ${ROUNDS} keer om en om`,
  }

  async function filled(/** @type {number} */ count) {
    const page = await newPage(browser)
    await fillStorage(page, sites, count)
    return page
  }

  async function open(/** @type {Page} */ page) {
    await page.bringToFront()
    await page.goto(sites.chapter, { waitUntil: 'commit' })
    const moment = await page.waitForFunction(() =>
      document.querySelector('main fieldset:enabled') && !document.querySelector('main fieldset:disabled')
        ? performance.now()
        : 0,
    )
    const time = await moment.jsonValue()
    await settle(page)
    return time
  }
}
