// @ts-check
// From a key to the next frame: our chapter against one bare textarea, and 20 full casussen against none.
import { newPage, readProbe, settle } from '../browser.mjs'
import { fillStorage } from '../casussen.mjs'
import { figure } from '../report.mjs'
import { quantile } from '../statistics.mjs'

const ROUNDS = 12
const KEYS_A_ROUND = 25
const TEXT = 'de straat wil meer groen en het wijkteam hoort wie er stil blijft '

/** @typedef {import('../in-page/probe.mjs').Seen} Seen */
/** @typedef {{ page: import('playwright-core').Page, typed: number }} Field */

/** @returns {AsyncGenerator<import('../report.mjs').Row>} */
export async function* measureKeys(/** @type {import('../bench.mjs').Bench} */ { sites, browser }) {
  const bare = await openField(sites.textarea, false)
  const empty = await openField(sites.chapter, false)
  const full = await openField(sites.chapter, true)
  const fields = [bare, empty, full]
  // One round to warm up; then in turns, so that whatever else this machine does slows down all three.
  for (const field of fields) await type(field)
  for (const { page } of fields) await page.evaluate(forget)
  for (let round = 0; round < ROUNDS; round += 1) for (const field of fields) await type(field)
  const [onBare, onEmpty, onFull] = await Promise.all(fields.map(({ page }) => readProbe(page)))
  for (const { page } of fields) await page.context().close()
  if (!onBare || !onEmpty || !onFull) return

  yield* compare('toets tot beeld, t.o.v. een kaal veld', 1.15, onEmpty, onBare)
  yield* compare('toets tot beeld, 20 volle casussen t.o.v. geen', 1.2, onFull, onEmpty)
  yield tasks('lange taken bij typen', onEmpty)
  yield tasks('lange taken bij typen, 20 volle casussen', onFull)

  /** @returns {Promise<Field>} */
  async function openField(/** @type {string} */ url, /** @type {boolean} */ fills) {
    const page = await newPage(browser)
    if (fills) await fillStorage(page, sites)
    await page.goto(url)
    await settle(page)
    const field = page.locator('textarea:enabled').first()
    await field.focus()
    await page.keyboard.press('Control+End')
    return { page, typed: 0 }
  }
}

async function type(/** @type {Field} */ field) {
  await field.page.bringToFront()
  for (let key = 0; key < KEYS_A_ROUND; key += 1) {
    await field.page.keyboard.press(
      TEXT[field.typed % TEXT.length] === ' ' ? 'Space' : (TEXT[field.typed % TEXT.length] ?? 'e'),
    )
    field.typed += 1
    // As fast as a quick typist, and not in step with the screen.
    await field.page.waitForTimeout(60 + ((field.typed * 7) % 17))
  }
}

// Runs in the page: what was seen while loading and warming up does not count.
function forget() {
  const seen = /** @type {Seen} */ (Reflect.get(window, 'bench'))
  for (const list of [seen.longTasks, seen.keys, seen.work]) list.length = 0
}

/** @returns {Generator<import('../report.mjs').Row>} */
function* compare(
  /** @type {string} */ what,
  /** @type {number} */ limit,
  /** @type {Seen} */ ours,
  /** @type {Seen} */ theirs,
) {
  for (const share of [0.5, 0.95]) {
    const [mine, other] = [quantile(ours.keys, share), quantile(theirs.keys, share)]
    const work = `werk zonder wachten op het beeld ${figure(quantile(ours.work, share), 'ms')} tegen ${figure(quantile(theirs.work, share), 'ms')}`
    yield {
      what: `${what} (p${share * 100})`,
      measured: mine / other,
      limit,
      detail: `${figure(mine, 'ms')} tegen ${figure(other, 'ms')}; ${work}; ${ours.keys.length} toetsen om en om`,
    }
  }
}

/** @returns {import('../report.mjs').Row} */
const tasks = (/** @type {string} */ what, /** @type {Seen} */ { longTasks, keys }) => ({
  what,
  measured: longTasks.length,
  limit: 0,
  unit: '',
  detail: `${keys.length} toetsen; langste taak ${longTasks.length === 0 ? 'onder 50' : Math.max(...longTasks)} ms`,
})
