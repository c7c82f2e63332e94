// The journal behind the answers: slow to come, or thrown away by the browser while someone types.
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { freshProfile, openChromium } from '../../setup/chromium.ts'
import { killEveryProcess } from '../../setup/kill.ts'
import { textField, typeInto } from '../support/answers.ts'
import { FULL_ALWAYS, slowIndexedDb } from '../support/broken-storage.ts'
import { collectComplaints } from '../support/complaints.ts'
import { dropJournal, openBare } from '../support/damage.ts'
import { CHAPTER, firstPage, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')

let profile: string
let context: BrowserContext
let page: Page

async function open() {
  context = await openChromium(profile)
  page = await firstPage(context)
}

const long = () => textField(page, 'urgentie.niets-doen')

beforeEach(async () => {
  profile = await freshProfile()
  await open()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
})
afterEach(async () => {
  await context.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

it('still keeps every character of a killed browser after the journal was closed and thrown away', async () => {
  const complaints = collectComplaints(context)
  await typeInto(long(), 'Daarvoor. ')
  await dropJournal(page)
  await typeInto(long(), 'Daarna, tot en met de laatste letter.')
  await pause(1_000)
  await killEveryProcess(profile)
  await open()
  await openPage(page, siteUrl + CHAPTER)
  expect(await long().inputValue()).toBe('Daarvoor. Daarna, tot en met de laatste letter.')
  expect(complaints).toEqual([])
})

it('can begin another casus after the journal was closed and thrown away', async () => {
  const complaints = collectComplaints(context)
  await openPage(page, siteUrl)
  await dropJournal(page)
  await page.getByText('Begin een andere casus').click()
  await page.getByLabel('Hoe heet jullie casus?').fill('De nieuwe casus')
  await page.getByRole('button', { name: 'Begin een nieuwe casus' }).click()
  await page.getByText('Casus: De nieuwe casus').waitFor()
  expect(complaints).toEqual([])
})

it('shows what only the journal has, also when it takes three seconds to come', async () => {
  await typeInto(long(), 'Alleen nog in het journaal.')
  await openBare(page, siteUrl)
  await page.evaluate(() => {
    for (const key of Object.keys({ ...localStorage })) localStorage.removeItem(key)
  })
  await page.addInitScript(slowIndexedDb(3_000))
  await page.goto(siteUrl + CHAPTER)
  await expect.poll(() => long().inputValue(), { timeout: 8_000 }).toBe('Alleen nog in het journaal.')
})

it('shows what localStorage has at once when the journal takes long, and loses no letter typed meanwhile', async () => {
  await typeInto(long(), 'Staat er al.')
  await page.addInitScript(slowIndexedDb(4_000))
  await openPage(page, siteUrl + CHAPTER)
  expect(await long().inputValue()).toBe('Staat er al.')
  await typeInto(long(), ' En dit komt erbij terwijl het journaal nog opengaat.', 30)
  await pause(4_000)
  expect(await long().inputValue()).toBe('Staat er al. En dit komt erbij terwijl het journaal nog opengaat.')
  await killEveryProcess(profile)
  await open()
  await openPage(page, siteUrl + CHAPTER)
  expect(await long().inputValue()).toBe('Staat er al. En dit komt erbij terwijl het journaal nog opengaat.')
})

it('keeps every character of a killed browser when localStorage is full, on its own', async () => {
  await page.addInitScript(FULL_ALWAYS)
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(long(), 'Er is geen plaats meer, behalve hier.')
  await pause(1_000)
  await killEveryProcess(profile)
  await open()
  await openPage(page, siteUrl + CHAPTER)
  expect(await long().inputValue()).toBe('Er is geen plaats meer, behalve hier.')
})
