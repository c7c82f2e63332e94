// @ts-check
// What a first visit brings over the line, and how much of it is JavaScript.
import { gzipSync } from 'node:zlib'
import { isCompressible } from '../../serve/content-type.mjs'
import { newPage, settle } from '../browser.mjs'

/** @typedef {{ url: string, type: string, bytes: number }} Transfer */

/** @returns {AsyncGenerator<import('../report.mjs').Row>} */
export async function* measureBytes(/** @type {import('../bench.mjs').Bench} */ { sites, browser }) {
  const ours = await visit(browser, sites.chapter)
  const what = 'bytes van een hoofdstuk, t.o.v. Starlight'
  if (sites.starlight === undefined) {
    yield { what, limit: 0.75, detail: 'niet gemeten: npm kon Starlight niet installeren' }
  } else {
    const theirs = await visit(browser, sites.starlight)
    const detail = `werkboek ${describe(ours)}; Starlight ${describe(theirs)}`
    yield { what, measured: total(ours) / total(theirs), limit: 0.75, detail }
  }
  yield javaScript('JavaScript van een hoofdstuk', ours, 25)
  yield javaScript('JavaScript van een leesbladzijde (/over/)', await visit(browser, `${sites.ours}over/`), 3)
}

/**
 * Every response of one first visit, its body compressed by ourselves with gzip -9: the same measure for
 * every server. Response headers are left out, because HTTP/2 packs them and this loopback does not.
 * @returns {Promise<Transfer[]>}
 */
export async function visit(
  /** @type {import('playwright-core').Browser} */ browser,
  /** @type {string} */ url,
) {
  const page = await newPage(browser, { cpu: false })
  /** @type {Promise<Transfer>[]} */
  const transfers = []
  page.on('response', (response) => {
    if (response.ok()) transfers.push(weigh(response))
  })
  await page.goto(url)
  await settle(page)
  const all = await Promise.all(transfers)
  const inline = (
    await page.locator('script:not([src]):not([type="application/json"])').allTextContents()
  ).join('\n')
  await page.context().close()
  // Inline JavaScript travels in the page: it counts as JavaScript, and in the total it is there already.
  return [...all, { url, type: 'inline', bytes: inline === '' ? 0 : gzipSync(inline, { level: 9 }).length }]
}

/** @returns {Promise<Transfer>} */
async function weigh(/** @type {import('playwright-core').Response} */ response) {
  const body = await response.body()
  const packs = isCompressible((await response.headerValue('content-type')) ?? '')
  const type = response.request().resourceType()
  return { url: response.url(), type, bytes: packs ? gzipSync(body, { level: 9 }).length : body.length }
}

const sum = (/** @type {Transfer[]} */ transfers) => transfers.reduce((all, { bytes }) => all + bytes, 0)
const ofType = (/** @type {Transfer[]} */ transfers, /** @type {string} */ type) =>
  transfers.filter((transfer) => transfer.type === type)
const total = (/** @type {Transfer[]} */ transfers) => sum(transfers) - sum(ofType(transfers, 'inline'))

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).replace('.', ',')

function describe(/** @type {Transfer[]} */ transfers) {
  const parts = { HTML: 'document', CSS: 'stylesheet', JS: 'script' }
  const named = Object.entries(parts).map(([name, type]) => `${name} ${kB(sum(ofType(transfers, type)))}`)
  return `${kB(total(transfers))} kB in ${transfers.length - 1} (${named.join(', ')})`
}

/** @returns {import('../report.mjs').Row} */
function javaScript(
  /** @type {string} */ what,
  /** @type {Transfer[]} */ transfers,
  /** @type {number} */ limit,
) {
  const files = ofType(transfers, 'script')
  const inline = sum(ofType(transfers, 'inline'))
  const named = files.map(({ url, bytes }) => `${url.replace(/^.*\//, '')} ${kB(bytes)}`)
  const detail = [...named, `in de bladzijde zelf ${kB(inline)}`].join(', ')
  return { what, measured: (sum(files) + inline) / 1000, limit, unit: 'kB', detail }
}
