// Earlier versions in a real browser: kept, looked at, gone back to, and back again.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openCasus, writtenTwice } from '../journey/casus/saved.ts'
import { addRow, question, textField } from '../support/answers.ts'
import { NO_INDEXED_DB } from '../support/broken-storage.ts'
import { useChromium } from '../support/browser.ts'
import { collectComplaints } from '../support/complaints.ts'
import { eventually } from '../support/eventually.ts'
import {
  countStored,
  damageVersions,
  keepVersion,
  openVersion,
  openVersions,
  versionsOn,
} from '../support/versions.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()
const LONG = 'urgentie.niets-doen'
const SHORT = 'urgentie.waar-is-zin-in'

async function begin(): Promise<Page> {
  const window = await newWindow()
  const page = await window.newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await fill(page, 'Toen stond dit er.', 'Kort, toen.')
  return page
}

async function fill(page: Page, long: string, short: string): Promise<void> {
  await openPage(page, siteUrl + CHAPTER)
  await textField(page, LONG).fill(long)
  await textField(page, SHORT).fill(short)
}

async function shown(page: Page): Promise<string[]> {
  await openPage(page, siteUrl + CHAPTER)
  return Promise.all([LONG, SHORT].map((id) => textField(page, id).inputValue()))
}

const notice = (page: Page) => page.locator('.notice:focus')

describe('an earlier version', () => {
  it('shows what differs, comes back with one click, and goes away again with another', async () => {
    const page = await begin()
    const complaints = collectComplaints(page.context())
    await keepVersion(page, siteUrl)
    await fill(page, 'Nu staat er iets anders.', 'Kort, toen.')
    await openVersion(page, siteUrl, /Door jou bewaard/)
    expect(await page.locator('.change__side').allTextContents()).toEqual([
      'ToenToen stond dit er.',
      'NuNu staat er iets anders.',
    ])
    await page.getByRole('button', { name: /^Terug naar vandaag om/ }).click()
    await notice(page)
      .getByText(/^Je bent terug bij vandaag om .* 1 antwoord staat weer zoals toen/)
      .waitFor()
    expect(await shown(page)).toEqual(['Toen stond dit er.', 'Kort, toen.'])

    await openVersion(page, siteUrl, /^.*Voor je iets terugzette/)
    await page.getByRole('button', { name: /^Terug naar/ }).click()
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await notice(page)
      .getByText(/^Ongedaan gemaakt/)
      .waitFor()
    expect(await shown(page)).toEqual(['Toen stond dit er.', 'Kort, toen.'])
    expect(complaints).toEqual([])
  })

  it('gives one answer back and leaves the others; all by keyboard', async () => {
    const page = await begin()
    await keepVersion(page, siteUrl)
    await fill(page, 'Nu anders.', 'Ook anders.')
    await openVersions(page, siteUrl)
    await page.locator('.version__time').last().press('Enter')
    const button = page.getByRole('button', { name: /^Zet alleen dit antwoord terug.*niets doen/ })
    await button.press('Enter')
    await notice(page)
      .getByText(/^Dit ene antwoord staat weer zoals toen/)
      .waitFor()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Maak ongedaan')
    expect(await shown(page)).toEqual(['Toen stond dit er.', 'Ook anders.'])
  })

  it('is kept by itself of what was typed on the page before, and seen in another tab', async () => {
    const page = await begin()
    await page.goto(`${siteUrl}overzicht/`)
    await eventually(() => countStored(page)).toBeGreaterThan(0)
    const other = await page.context().newPage()
    await openVersions(other, siteUrl)
    expect(await versionsOn(other).count()).toBeGreaterThan(0)
  })

  it('is kept before two texts are chosen between: the one not chosen stands in it', async () => {
    const page = await (await newWindow()).newPage()
    await openCasus(page, siteUrl, { [LONG]: writtenTwice('De ene tekst', 'De andere tekst') })
    await openPage(page, siteUrl + CHAPTER)
    await question(page, LONG).getByRole('button', { name: 'Houd wat in het veld staat' }).click()
    await page.getByText('Gekozen. De andere tekst staat bij Eerdere versies.').first().waitFor()
    await openVersion(page, siteUrl, /Voor je koos tussen twee teksten/)
    const before = await page.locator('.change__side').first().textContent()
    for (const text of ['De ene tekst', 'De andere tekst']) expect(before).toContain(text)
  })

  it('that is damaged is skipped or refused with a sentence, and nothing is lost', async () => {
    const page = await begin()
    await keepVersion(page, siteUrl)
    await fill(page, 'Nu anders.', 'Kort, toen.')
    await openVersions(page, siteUrl)
    await damageVersions(page, 'teksten')
    await page.locator('.version__time').last().click()
    await page.getByText('Deze versie is beschadigd en gaat niet open.').waitFor()
    await damageVersions(page, 'koppen')
    await openVersions(page, siteUrl)
    await page.getByText(/kunnen we niet lezen. Die slaan we over/).waitFor()
    expect(await shown(page)).toEqual(['Nu anders.', 'Kort, toen.'])
  })
})

it('a browser without a place for versions says so, and puts deleted rows back all the same', async () => {
  const window = await newWindow()
  await window.addInitScript(NO_INDEXED_DB)
  const page = await window.newPage()
  await startCasus(page, siteUrl, 'De bomen')
  await openPage(page, siteUrl + CHAPTER)
  await addRow(page, 'een')
  await page.getByRole('button', { name: 'Verwijder Groep of organisatie 1' }).click()
  await openVersions(page, siteUrl)
  await page.getByText('Deze browser bewaart geen eerdere versies').waitFor()
  await page.getByRole('button', { name: /^Zet terug.*Groep een/ }).click()
  await notice(page)
    .getByText(/^De rij staat weer bij/)
    .waitFor()
  await openPage(page, siteUrl + CHAPTER)
  expect(await textField(page, 'urgentie.wie-voelt-het').inputValue()).toBe('Groep een')
})

describe('deleted rows', () => {
  it('come back one by one where they were deleted, and later from the page of versions', async () => {
    const page = await begin()
    for (const mark of ['een', 'twee', 'drie']) await addRow(page, mark)
    for (let time = 0; time < 3; time += 1)
      await page.getByRole('button', { name: 'Verwijder Groep of organisatie 1' }).click()
    expect(await page.locator(':focus').textContent()).toBe('Ongedaan maken: Groep drie')
    await page.getByRole('button', { name: /^Ongedaan maken.*Groep twee$/ }).press('Enter')
    expect(await page.locator(':focus').inputValue()).toBe('Groep twee')

    await openVersions(page, siteUrl)
    expect(await page.locator('.deleted').count()).toBe(2)
    await page.getByRole('button', { name: /^Zet terug.*Groep een/ }).click()
    await notice(page)
      .getByText(/^De rij staat weer bij/)
      .waitFor()
    await openPage(page, siteUrl + CHAPTER)
    const table = question(page, 'urgentie.wie-voelt-het')
    await eventually(() => table.locator('.row').count()).toBe(2)
    expect(await table.locator('input[type="text"]').first().inputValue(), 'in its old place').toBe(
      'Groep een',
    )
  })
})
