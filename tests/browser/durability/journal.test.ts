// The journal behind the answers: slow to come, thrown away by the browser, or the only copy there is.
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, inject, it } from 'vitest'
import { textField, typeInto } from '../support/answers.ts'
import { FULL_ALWAYS, slowIndexedDb } from '../support/broken-storage.ts'
import { collectComplaints } from '../support/complaints.ts'
import { dropJournal, openBare } from '../support/damage.ts'
import { eventually } from '../support/eventually.ts'
import { useMortalBrowser } from '../support/mortal-browser.ts'
import { readJournal } from '../support/stored.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const browser = useMortalBrowser()
/** Longer than a page waits for it before its fields open. */
const SLOW = 3_500

const long = () => textField(browser.page(), 'urgentie.niets-doen')
const openChapter = () => openPage(browser.page(), siteUrl + CHAPTER)

beforeEach(async () => {
  await startCasus(browser.page(), siteUrl, 'De bomen van de Beukstraat')
  await openChapter()
})

it('keeps every character of a killed browser when localStorage is full, on its own', async () => {
  await browser.page().addInitScript(FULL_ALWAYS)
  await openChapter()
  await typeInto(long(), 'Er is geen plaats meer, behalve hier.')
  await browser.dieASecondLater()
  await openChapter()
  await eventually(() => long().inputValue()).toBe('Er is geen plaats meer, behalve hier.')
})

it('still keeps every character of a killed browser after it was closed and thrown away', async () => {
  const complaints = collectComplaints(browser.context())
  await typeInto(long(), 'Daarvoor. ')
  await dropJournal(browser.page())
  await typeInto(long(), 'Daarna, tot en met de laatste letter.')
  await browser.dieASecondLater()
  await openChapter()
  await eventually(() => long().inputValue()).toBe('Daarvoor. Daarna, tot en met de laatste letter.')
  expect(complaints).toEqual([])
})

it('lets another casus begin after it was closed and thrown away', async () => {
  const complaints = collectComplaints(browser.context())
  const page = browser.page()
  await openPage(page, siteUrl)
  await dropJournal(page)
  await page.getByText('Begin een andere casus').click()
  await page.getByLabel('Hoe heet jullie casus?').fill('De nieuwe casus')
  await page.getByRole('button', { name: 'Begin een nieuwe casus' }).click()
  await page.getByText('Casus: De nieuwe casus').waitFor({ timeout: 10_000 })
  expect(complaints).toEqual([])
})

it('shows what only it has, also when it takes more than three seconds to come', async () => {
  await typeInto(long(), 'Alleen nog in het journaal.')
  // Whoever leaves sooner has the last letters in localStorage, which this test is about to empty.
  await eventually(async () => Object.values(await readJournal(browser.page())).join()).toContain(
    'het journaal.',
  )
  await openBare(browser.page(), siteUrl)
  await browser.page().evaluate(() => localStorage.clear())
  await browser.page().addInitScript(slowIndexedDb(SLOW))
  await openChapter()
  expect(await long().inputValue(), 'no field opens before').toBe('Alleen nog in het journaal.')
})

it('loses no letter typed while it takes longer to come than the page waits', async () => {
  await typeInto(long(), 'Staat er al.')
  await browser.page().addInitScript(slowIndexedDb(SLOW))
  await openChapter()
  expect(await long().inputValue(), 'localStorage shows it at once').toBe('Staat er al.')
  await typeInto(long(), ' Dit komt erbij.')
  const whole = 'Staat er al. Dit komt erbij.'
  await pause(SLOW)
  await eventually(() => long().inputValue()).toBe(whole)
  await browser.dieASecondLater()
  await openChapter()
  await eventually(() => long().inputValue()).toBe(whole)
})
