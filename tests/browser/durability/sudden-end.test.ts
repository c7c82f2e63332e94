// Other ways a page ends without a word: a crashed tab, a browser that dies in the background or at the start.
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { freshProfile, openChromium } from '../../setup/chromium.ts'
import { killEveryProcess } from '../../setup/kill.ts'
import { answerEveryKind, readAnswers } from '../support/answers.ts'
import { CHAPTER, firstPage, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
/** By then Chromium has put localStorage on disk: the older pointer is what a killed browser would find there. */
const UNTIL_ON_DISK = 6_500

let profile: string
let context: BrowserContext
let page: Page

async function open() {
  context = await openChromium(profile)
  page = await firstPage(context)
}

async function killAndReopen() {
  await killEveryProcess(profile)
  await open()
}

beforeEach(async () => {
  profile = await freshProfile()
  await open()
})
afterEach(async () => {
  await context.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

it('goes on with the casus just begun, not with the older one, when the browser dies a second later', async () => {
  await startCasus(page, siteUrl, 'De oude casus')
  await pause(UNTIL_ON_DISK)
  await startCasus(page, siteUrl, 'De nieuwe casus')
  await pause(1_000)
  await killAndReopen()
  await openPage(page, siteUrl)
  await page.getByRole('heading', { name: 'Verder met De nieuwe casus' }).waitFor()
})

it('shows everything again after the tab crashed, at once', async () => {
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await answerEveryKind(page, 'voor de klap')
  const before = await readAnswers(page)
  const crashed = page.waitForEvent('crash')
  const devtools = await context.newCDPSession(page)
  devtools.send('Page.crash').catch(() => undefined)
  await crashed
  const other = await context.newPage()
  await openPage(other, siteUrl + CHAPTER)
  expect(await readAnswers(other)).toEqual(before)
})

it('shows everything again when the browser dies while the page is in the background', async () => {
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await answerEveryKind(page, 'en toen iets anders')
  const before = await readAnswers(page)
  // Headless Chromium calls every page visible; freezing it is what a real one does to a page behind others.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
  await pause(1_000)
  await killAndReopen()
  await openPage(page, siteUrl + CHAPTER)
  expect(await readAnswers(page)).toEqual(before)
})
