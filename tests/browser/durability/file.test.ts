// A casus leaves as one file, and comes back from it: on another computer, twice, from a colleague.
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { answerEveryKind, question, readAnswers, textField } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { collectComplaints } from '../support/complaints.ts'
import { chooseFile, offerFile } from '../support/open-file.ts'
import { type SavedFile, saveFile, valuesOf } from '../support/saved-file.ts'
import { readStorage } from '../support/stored.ts'
import { CHAPTER, OTHER_CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

const NAME = 'De bomen van de Beukstraat'
const FIELD = 'urgentie.niets-doen'
const DIFFICULT = `Regel een\nregel twee </script><b>geen html</b> & "aanhaling" 🌳 ‮ \\u003c`

/** A casus on two chapters, saved as a file. */
async function makeFile(): Promise<{ context: BrowserContext; page: Page; file: SavedFile }> {
  const context = await newWindow()
  const page = await context.newPage()
  await startCasus(page, siteUrl, NAME)
  await openPage(page, siteUrl + OTHER_CHAPTER)
  await textField(page, 'casus.wie-vraagt').fill(DIFFICULT)
  await openPage(page, siteUrl + CHAPTER)
  await answerEveryKind(page, 'mee in het bestand')
  return { context, page, file: await saveFile(page) }
}

const readRegisters = async (page: Page) => (await readStorage(page)).filter(([key]) => key.includes(':1:'))

it('shows everything again on another computer', async () => {
  const { page, file } = await makeFile()
  const written = await readAnswers(page)
  const other = await (await newWindow()).newPage()
  const says = await offerFile(other, siteUrl, file)
  expect(says).toMatch(/^De casus uit het bestand staat nu op dit apparaat/)
  await other.getByRole('heading', { name: `Verder met ${NAME}` }).waitFor()
  await openPage(other, siteUrl + CHAPTER)
  expect(await readAnswers(other)).toEqual(written)
  await openPage(other, siteUrl + OTHER_CHAPTER)
  expect(await textField(other, 'casus.wie-vraagt').inputValue()).toBe(DIFFICULT)
  expect(await textField(other, 'casus.naam').inputValue()).toBe(NAME)
  expect(valuesOf(await saveFile(other))).toEqual(valuesOf(file))
})

it('changes nothing when the same file is opened again, and again', async () => {
  const { page, file } = await makeFile()
  const before = await readRegisters(page)
  for (let count = 0; count < 2; count += 1) {
    expect(await offerFile(page, siteUrl, file)).toContain('Alles uit dit bestand staat al in jouw casus.')
    expect(await readRegisters(page)).toEqual(before)
  }
})

it('shows both texts when two computers went on separately, and each new answer of both', async () => {
  const { page: a, file } = await makeFile()
  const b = await (await newWindow()).newPage()
  await offerFile(b, siteUrl, file)
  await openPage(b, siteUrl + CHAPTER)
  await textField(b, FIELD).fill('Zo ziet sociaal het.')
  await textField(b, 'urgentie.weg-van-het-signaal').fill('Alleen bij sociaal.')
  const fromB = await saveFile(b)
  await textField(a, FIELD).fill('Zo ziet fysiek het.')
  expect(await offerFile(a, siteUrl, fromB)).toMatch(/^Het bestand is samengevoegd/)

  await openPage(a, siteUrl + CHAPTER)
  const shown = [
    await textField(a, FIELD).inputValue(),
    await question(a, FIELD).locator('.sibling__text').textContent(),
  ]
  expect(shown.toSorted()).toEqual(['Zo ziet fysiek het.', 'Zo ziet sociaal het.'])
  expect(await textField(a, 'urgentie.weg-van-het-signaal').inputValue()).toBe('Alleen bij sociaal.')
  expect(await textField(a, 'urgentie.waar-is-zin-in').inputValue()).toBe('Kort antwoord mee in het bestand')
})

it('puts a file of another casus beside the one that is there', async () => {
  const { file } = await makeFile()
  const page = await (await newWindow()).newPage()
  await startCasus(page, siteUrl, 'Een heel andere casus')
  const before = await readRegisters(page)
  await offerFile(page, siteUrl, file)
  expect(await readRegisters(page)).toEqual(expect.arrayContaining(before))
  await page.getByText('Andere casussen op dit apparaat (1)').click()
  await page.getByRole('button', { name: 'Ga verder met Een heel andere casus' }).waitFor()
})

it('says beforehand what would happen, and changes nothing when the answer is no', async () => {
  const { page, file } = await makeFile()
  const b = await (await newWindow()).newPage()
  await offerFile(b, siteUrl, file)
  await openPage(b, siteUrl + CHAPTER)
  await textField(b, FIELD).fill('Zo ziet sociaal het.')
  const fromB = await saveFile(b)
  await textField(page, FIELD).fill('Zo ziet fysiek het.')
  const before = await readRegisters(page)
  const dialog = await chooseFile(page, siteUrl, fromB)
  expect(await dialog.locator('.dialog__casus').textContent()).toContain(NAME)
  await dialog.getByText('Apart geschreven: 1').click()
  await dialog.getByText('Wat gebeurt er het komende jaar als we niets doen?').waitFor()
  await dialog.getByRole('button', { name: 'Niet doen' }).click()
  expect(await readRegisters(page)).toEqual(before)
})

it('is undone with one click, and the casus is what it was', async () => {
  const { page: a, file } = await makeFile()
  const b = await (await newWindow()).newPage()
  await offerFile(b, siteUrl, file)
  await openPage(b, siteUrl + CHAPTER)
  await textField(b, FIELD).fill('Zo ziet sociaal het.')
  await b.getByRole('button', { name: 'Voeg groep of organisatie toe' }).click()
  const fromB = await saveFile(b)
  await textField(a, FIELD).fill('Zo ziet fysiek het.')
  const before = await readAnswers(a)

  const dialog = await chooseFile(a, siteUrl, fromB)
  await dialog.getByRole('button', { name: 'Voeg samen' }).click()
  await dialog.getByRole('button', { name: 'Maak ongedaan' }).click()
  await dialog.getByText(/^Ongedaan gemaakt\. Je casus is weer zoals hij was/).waitFor()
  await openPage(a, siteUrl + CHAPTER)
  expect(await readAnswers(a)).toEqual(before)
  expect(await a.locator('.sibling__text').count()).toBe(0)
})

it('opens when it is dropped on a chapter', async () => {
  const { file } = await makeFile()
  const page = await (await newWindow()).newPage()
  await openPage(page, siteUrl + CHAPTER)
  const dropped = await page.evaluateHandle(({ html, name }) => {
    const data = new DataTransfer()
    data.items.add(new File([html], name, { type: 'text/html' }))
    return data
  }, file)
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
  await page.getByRole('dialog').getByRole('button', { name: 'Zet op dit apparaat' }).click()
  await page.getByRole('heading', { name: 'Het bestand is geopend' }).waitFor()
  await page.getByRole('button', { name: 'Sluiten' }).click()
  expect(await textField(page, 'urgentie.waar-is-zin-in').inputValue()).toBe(
    'Kort antwoord mee in het bestand',
  )
})

it('of a newer version can be read, and changes nothing', async () => {
  const { context, page, file } = await makeFile()
  const complaints = collectComplaints(context)
  await openPage(page, siteUrl)
  const before = await readStorage(page)
  const html = file.html.replace('"version":2', '"version":3')
  const dialog = await chooseFile(page, siteUrl, { name: 'nieuwer.html', html })
  await dialog.getByText(/^Dit bestand komt uit een nieuwere versie/).waitFor()
  await dialog.getByText('Kort antwoord mee in het bestand').waitFor()
  await dialog.getByText('regel twee </script><b>geen html</b>').waitFor()
  expect(await dialog.getByRole('button', { name: 'Voeg samen' }).count()).toBe(0)
  expect(await readStorage(page)).toEqual(before)
  expect(complaints).toEqual([])
})

it('refuses what is not a casus with a Dutch sentence, and changes nothing', async () => {
  const { context, page, file } = await makeFile()
  const complaints = collectComplaints(context)
  const wrong: [string, RegExp][] = [
    ['', /^Dit is geen casus uit dit werkboek\. Er is niets veranderd/],
    ['boodschappen: melk', /^Dit is geen casus/],
    ['<!doctype html><title>Iets anders</title><p>Hoi', /^Dit is geen casus/],
    [file.html.slice(0, -200), /^Dit bestand is beschadigd of afgebroken\. Er is niets veranderd/],
    [
      file.html.replace('"registers":{', '"registers":{"__proto__":{"s":{},"v":[]},'),
      /^Dit bestand is beschadigd/,
    ],
    [file.html.replace('"version":2', '"version":3'), /^Dit bestand komt uit een nieuwere versie/],
  ]
  await openPage(page, siteUrl)
  const before = await readStorage(page)
  for (const [html, sentence] of wrong) {
    expect(await offerFile(page, siteUrl, { name: 'fout.html', html })).toMatch(sentence)
    expect(await readStorage(page)).toEqual(before)
  }
  expect(complaints).toEqual([])
})

it('makes the file with Ctrl+S, named after the casus and the day', async () => {
  const { page, file } = await makeFile()
  const byKey = await saveFile(page, () => page.keyboard.press('Control+s'))
  expect(byKey.name).toMatch(/^wijkwerkboek-de-bomen-van-de-beukstraat-\d{4}-\d\d-\d\d\.html$/)
  expect(valuesOf(byKey)).toEqual(valuesOf(file))
})

it('makes the file when the network is gone, with every answer', async () => {
  const { context, page, file } = await makeFile()
  await context.setOffline(true)
  await textField(page, FIELD).fill('Zonder net geschreven.')
  const offline = await saveFile(page)
  expect(offline.readable).toContain('Zonder net geschreven.')
  expect(offline.readable).toContain('Kort antwoord mee in het bestand')
  expect(valuesOf(offline)).toHaveLength(valuesOf(file).length)
})

it('can be read by opening it, without the workbook', async () => {
  const { context, page, file } = await makeFile()
  const complaints = collectComplaints(context)
  const place = join(tmpdir(), file.name)
  await writeFile(place, file.html)
  await context.setOffline(true)
  await page.goto(pathToFileURL(place).href)
  await page.getByRole('heading', { name: NAME }).first().waitFor()
  await page.getByText('Lang antwoord mee in het bestand').waitFor()
  expect(await page.locator('.report__text').getByText('regel twee </script><b>geen html</b>').count()).toBe(
    1,
  )
  expect(complaints).toEqual([])
})
