// Other ways a page ends without a word: a crashed tab, a browser that dies in the background or at the start.
import { setTimeout as pause } from 'node:timers/promises'
import { inject, it } from 'vitest'
import { answerEveryKind, readAnswers } from '../support/answers.ts'
import { slowIndexedDb } from '../support/broken-storage.ts'
import { eventually } from '../support/eventually.ts'
import { useMortalBrowser } from '../support/mortal-browser.ts'
import { offerFile } from '../support/open-file.ts'
import { saveFile } from '../support/saved-file.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const browser = useMortalBrowser()

/** By then Chromium has put localStorage on disk: a killed browser finds the older choice of casus there. */
const UNTIL_ON_DISK = 6_500
const SLOW = 2_500
const SOAK = Boolean(process.env['SOAK'])

// Both wait until Chromium writes localStorage down.
it.runIf(SOAK)(
  'goes on with the casus just begun, not with the older one, when the browser dies',
  async () => {
    await startCasus(browser.page(), siteUrl, 'De oude casus')
    await pause(UNTIL_ON_DISK)
    await startCasus(browser.page(), siteUrl, 'De nieuwe casus')
    await browser.dieASecondLater()
    await openPage(browser.page(), siteUrl)
    await browser
      .page()
      .getByRole('heading', { name: 'Verder met De nieuwe casus' })
      .waitFor({ timeout: 10_000 })
  },
)

it.runIf(SOAK)(
  'goes on with the casus just begun when the journal was still opening at that moment',
  async () => {
    await startCasus(browser.page(), siteUrl, 'De oude casus')
    await pause(UNTIL_ON_DISK)
    await browser.page().addInitScript(slowIndexedDb(SLOW))
    await startCasus(browser.page(), siteUrl, 'De nieuwe casus')
    await pause(SLOW)
    await browser.dieASecondLater()
    await openPage(browser.page(), siteUrl)
    await browser
      .page()
      .getByRole('heading', { name: 'Verder met De nieuwe casus' })
      .waitFor({ timeout: 10_000 })
  },
)

it('shows everything again after the tab crashed, at once', async () => {
  const page = browser.page()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await answerEveryKind(page, 'voor de klap')
  const before = await readAnswers(page)
  const crashed = page.waitForEvent('crash')
  const devtools = await browser.context().newCDPSession(page)
  // The answer never comes: who would give it has just crashed.
  devtools.send('Page.crash').catch(() => undefined)
  await crashed
  const other = await browser.context().newPage()
  await openPage(other, siteUrl + CHAPTER)
  await eventually(() => readAnswers(other)).toEqual(before)
})

it('shows everything again when the browser dies with the page in the background', async () => {
  const page = browser.page()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await answerEveryKind(page, 'en toen iets anders')
  const before = await readAnswers(page)
  // Headless Chromium calls every page visible; freezing it is what a real one does to a page behind others.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const devtools = await browser.context().newCDPSession(page)
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
  await browser.dieASecondLater()
  await openPage(browser.page(), siteUrl + CHAPTER)
  await eventually(() => readAnswers(browser.page())).toEqual(before)
})

it('shows everything from a file that was opened just before the browser died', async () => {
  const colleague = await browser.context().browser()?.newContext()
  const theirs = await colleague?.newPage()
  if (!theirs) throw new Error('This Chromium opens no private window')
  await startCasus(theirs, siteUrl, 'De bomen van de Beukstraat')
  await openPage(theirs, siteUrl + CHAPTER)
  await answerEveryKind(theirs, 'van een collega')
  const written = await readAnswers(theirs)
  await offerFile(browser.page(), siteUrl, await saveFile(theirs))
  await browser.dieASecondLater()
  await openPage(browser.page(), siteUrl + CHAPTER)
  await eventually(() => readAnswers(browser.page())).toEqual(written)
})
