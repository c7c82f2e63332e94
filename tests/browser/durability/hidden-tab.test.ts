// The tab is put behind another one at once after typing, and never comes back: the browser dies, or throws it out.
import { setTimeout as pause } from 'node:timers/promises'
import { expect, inject, it } from 'vitest'
import { readAnswers } from '../support/answers.ts'
import { eventually } from '../support/eventually.ts'
import { typeAndHide, typeWhileHidden } from '../support/hidden-tab.ts'
import { countLossesOn } from '../support/losses.ts'
import { useMortalBrowser } from '../support/mortal-browser.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const browser = useMortalBrowser()

const FIELD = '[id="urgentie.niets-doen"] textarea'
const OTHER_FIELD = '[id="urgentie.waar-is-zin-in"] input'

it('keeps every character of a tab that was hidden at once, when the browser dies a second later', async ({
  annotate,
}) => {
  const page = browser.page()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await typeAndHide(page, FIELD, 'De laatste zin voor de telefoon ging.')
  // By now the write that hiding began has ended: nothing carries this one along.
  await pause(300)
  await typeWhileHidden(page, OTHER_FIELD, 'En nog een woord, achter een ander tabblad.')
  const before = await readAnswers(page)
  await (await browser.context().newPage()).bringToFront()
  await browser.dieASecondLater()
  await openPage(browser.page(), siteUrl + CHAPTER)
  const { typed, lost } = await countLossesOn(browser.page(), before)
  await annotate(`${lost} of ${typed} characters lost`)
  expect([typed > 70, lost]).toEqual([true, 0])
})

it('shows everything again when the browser threw the hidden tab out', async () => {
  const page = browser.page()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  const other = await browser.context().newPage()
  await typeAndHide(page, FIELD, 'De laatste zin voor het geheugen vol was.')
  const before = await readAnswers(page)
  // As a browser does that needs memory: the process is gone, and no event was sent.
  const gone = page.waitForEvent('crash')
  const devtools = await browser.context().newCDPSession(page)
  devtools.send('Page.crash').catch(() => undefined)
  await gone
  await openPage(other, siteUrl + CHAPTER)
  await eventually(() => readAnswers(other)).toEqual(before)
})
