// The end of a session, and the beginning of the next one; and a file from any page.
import type { Page } from 'playwright-core'
import { beforeEach, expect, inject, it } from 'vitest'
import { textField } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { saveFile, valuesOf } from '../support/saved-file.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()
let page: Page

beforeEach(async () => {
  page = await (await newWindow()).newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
})

const AGENDA = 'werkboek/werkagenda/'

async function addAction(what: string): Promise<void> {
  const table = page.locator('[id="werkagenda.acties"]')
  await table.getByRole('button', { name: 'Voeg actie toe' }).click()
  await table.locator('.row').last().locator('textarea, input[type="text"]').first().fill(what)
}

it('ends with what was changed today, a file, the next date and what is still open', async () => {
  await openPage(page, siteUrl + CHAPTER)
  await textField(page, 'urgentie.niets-doen').fill('Dan valt er een tak.')
  await openPage(page, siteUrl + AGENDA)
  await addAction('Het rondje lopen')
  await page.getByRole('link', { name: 'Klaar voor vandaag' }).click()
  const main = page.locator('main')
  await main.getByRole('listitem').filter({ hasText: 'Urgentie: 1 vraag' }).first().waitFor()
  await main.getByRole('link', { name: 'Het rondje lopen' }).waitFor()
  await main.getByText('nog geen bestand gemaakt').waitFor()
  await main.getByRole('textbox').fill('Dinsdag om 9 uur')
  const file = await saveFile(page, () => main.getByRole('button', { name: 'Bewaar als bestand' }).click())
  expect(valuesOf(file)).toContain('Dinsdag om 9 uur')
  await main.getByText(`Bestand gemaakt: ${file.name}`).waitFor()
  await main.getByText('Alles staat erin.').waitFor()
  await openPage(page, siteUrl + AGENDA)
  expect(await textField(page, 'werkagenda.weer-kijken').inputValue()).toBe('Dinsdag om 9 uur')
})

it('begins, after more than a day, with where you were', async () => {
  await openPage(page, siteUrl + AGENDA)
  await textField(page, 'werkagenda.weer-kijken').fill('Dinsdag om 9 uur')
  await openPage(page, siteUrl)
  expect(await page.getByText('Waar waren we gebleven?').count()).toBe(0)
  await page.clock.setSystemTime(Date.now() + 3 * 86_400_000)
  await openPage(page, siteUrl)
  const told = page.locator('.start__where-we-were')
  await told.waitFor()
  expect(await told.textContent()).toMatch(/Je werkte hier het laatst op \d+ [a-z]+, in /)
  expect(await told.textContent()).toContain('Afgesproken: Dinsdag om 9 uur')
})

it('makes a file from a page that only reads, by its button and by Ctrl+S', async () => {
  await page.goto(`${siteUrl}bronnen/`)
  const button = page.getByRole('button', { name: 'Bewaar als bestand' })
  const file = await saveFile(page, () => button.click())
  expect(valuesOf(file)).toContain('De bomen van de Beukstraat')
  await eventually(() => page.getByRole('status').textContent()).toContain(`Bestand gemaakt: ${file.name}`)
  await saveFile(page, () => page.keyboard.press('Control+s'))
})

it('has no such button on a page that only reads, while there is no casus', async () => {
  const other = await (await newWindow()).newPage()
  await other.goto(`${siteUrl}bronnen/`)
  expect(await other.getByRole('button', { name: 'Bewaar als bestand' }).count()).toBe(0)
})
