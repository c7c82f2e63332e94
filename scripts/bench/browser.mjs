// @ts-check
// Chromium as a slow phone: four times slower than this machine, and the network of Lighthouse ("slow 4G").
import { chromium } from 'playwright-core'
import { findChromium } from '../setup/chromium.mjs'
import { probe } from './in-page/probe.mjs'

const CPU_SLOWDOWN = 4
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 750_000 / 8,
}

/** Without these a fresh profile talks to its maker, and a root user in a container gets no browser at all. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launch() {
  const executablePath = await findChromium()
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGS })
}

/** @typedef {{ cpu?: boolean, network?: boolean }} Slowness */

/**
 * A page in a context of its own: nothing cached, nothing stored. The probe runs before any script of the page.
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function newPage(
  /** @type {import('playwright-core').Browser} */ browser,
  /** @type {Slowness} */ { cpu = true, network = false } = {},
) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1 })
  const page = await context.newPage()
  await page.addInitScript(probe)
  const session = await context.newCDPSession(page)
  if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  if (network) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
  }
  return page
}

/** Waits until a page has loaded and done what it does by itself afterwards. */
export async function settle(/** @type {import('playwright-core').Page} */ page) {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(700)
}

/** What the probe has seen so far. */
export const readProbe = (/** @type {import('playwright-core').Page} */ page) =>
  page.evaluate(() => /** @type {import('./in-page/probe.mjs').Seen} */ (Reflect.get(window, 'bench')))
