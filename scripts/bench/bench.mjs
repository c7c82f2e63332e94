// @ts-check
// The run itself: build, serve, measure item by item, print. A missed budget is a result, not an error:
// the exit code only says whether the measuring worked.
import { cpus, loadavg } from 'node:os'
import { Advice, main } from '../advice.mjs'
import { launch } from './browser.mjs'
import { measureBytes } from './measure/bytes.mjs'
import { measureKeys } from './measure/keys.mjs'
import { measureLcp } from './measure/lcp.mjs'
import { measureLighthouse } from './measure/lighthouse.mjs'
import { measureLongTasks } from './measure/long-tasks.mjs'
import { measureOpening } from './measure/opening.mjs'
import { printRow, printSummary } from './report.mjs'
import { openSites } from './sites.mjs'

/** @typedef {import('./report.mjs').Row} Row */
/** @typedef {import('./sites.mjs').Sites} Sites */
/** @typedef {{ sites: Sites, browser: import('playwright-core').Browser }} Bench */

/** @type {Record<string, (bench: Bench) => AsyncIterable<Row>>} */
const items = {
  bytes: measureBytes,
  lcp: measureLcp,
  taken: measureLongTasks,
  toetsen: measureKeys,
  openen: measureOpening,
  lighthouse: measureLighthouse,
}

await main(async () => {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !(name in items))
  if (unknown.length > 0) throw new Advice(`Kies uit: ${Object.keys(items).join(', ')}. Zonder keuze: alles.`)

  const sites = await openSites()
  const browser = await launch()
  console.log(`\nChromium ${browser.version()}`)
  warnWhenBusy()
  const rows = []
  try {
    for (const [name, measure] of Object.entries(items)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      for await (const row of measure({ sites, browser })) {
        printRow(row)
        rows.push(row)
      }
    }
  } finally {
    await browser.close()
    await sites.close()
  }
  warnWhenBusy()
  printSummary(rows)
})

/** Every ratio is taken in turns, so a busy machine blurs it; absolute times and long tasks it spoils. */
function warnWhenBusy() {
  const [load = 0] = loadavg()
  const cores = cpus().length
  const told = `belasting ${load.toFixed(1).replace('.', ',')} op ${cores} kernen`
  const advice = 'deze computer doet er meer bij. Tijden en lange taken vallen nu te hoog uit.'
  console.log(load > cores ? `Let op: ${told}: ${advice}\n` : `Rustige computer: ${told}.\n`)
}
