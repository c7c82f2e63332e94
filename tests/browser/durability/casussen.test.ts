// Many casussen in one browser: chosen per tab, put away, taken back, removed, with a browser that may die.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { textField, typeInto } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { namesUnder, openCasussen, press } from '../support/casussen-page.ts'
import { collectComplaints } from '../support/complaints.ts'
import { eventually } from '../support/eventually.ts'
import { useMortalBrowser } from '../support/mortal-browser.ts'
import { offerFile } from '../support/open-file.ts'
import { saveFile } from '../support/saved-file.ts'
import { readJournal, readStorage } from '../support/stored.ts'
import { CHAPTER, OTHER_CHAPTER, openPage, pressChapterLink, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const FIELD = 'urgentie.niets-doen'
const field = (page: Page) => textField(page, FIELD)

async function startWith(page: Page, name: string, text: string): Promise<void> {
  await startCasus(page, siteUrl, name)
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(field(page), text)
}

describe('two tabs, each with a casus of its own', () => {
  const newWindow = useChromium()

  it('keep it from page to page and through a reload; a new tab begins with the one last chosen', async () => {
    const context = await newWindow()
    const complaints = collectComplaints(context)
    const [a, b] = [await context.newPage(), await context.newPage()]
    await startWith(a, 'De bomen', 'Over bomen')
    await startWith(b, 'De koffie', 'Over koffie')
    await pressChapterLink(a, OTHER_CHAPTER)
    await a.getByText('Casus: De bomen').waitFor()
    await openPage(a, siteUrl + CHAPTER)
    await a.reload()
    await eventually(() => field(a).inputValue()).toBe('Over bomen')
    await b.reload()
    await eventually(() => field(b).inputValue()).toBe('Over koffie')
    await a.goto(`${siteUrl}hulp/`)
    await a.getByText('Casus: De bomen').waitFor()
    expect(await a.title()).toContain('De bomen')
    const c = await context.newPage()
    await openPage(c, siteUrl + CHAPTER)
    expect(await field(c).inputValue()).toBe('Over koffie')
    expect(complaints).toEqual([])
  })

  it('switch with the list by the name, and the focus stays there', async () => {
    const page = await (await newWindow()).newPage()
    await startWith(page, 'De bomen', 'Over bomen')
    await startWith(page, 'De koffie', 'Over koffie')
    await page.locator('.casus-menu summary').press('Enter')
    await page.getByRole('button', { name: /De bomen$/ }).press('Enter')
    await eventually(() => field(page).inputValue()).toBe('Over bomen')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Casus: De bomen')
    expect(await page.title()).toContain('De bomen')
  })
})

describe('the page with all casussen', () => {
  const newWindow = useChromium()

  it('renames, copies, archives and takes back', async () => {
    const context = await newWindow()
    const complaints = collectComplaints(context)
    const page = await context.newPage()
    await startWith(page, 'De bomen', 'Over bomen')
    await startWith(page, 'De koffie', 'Over koffie')
    await openCasussen(page, siteUrl)
    await press(page, 'De bomen', 'Andere naam')
    await page.getByLabel('Hoe heet deze casus voortaan?').fill('Elf bomen')
    await page.keyboard.press('Enter')
    await page.getByText('De casus heet nu ‘Elf bomen’.').waitFor()
    await press(page, 'Elf bomen', 'Maak een kopie')
    await page.getByText('Er is een kopie van ‘Elf bomen’.').waitFor()
    expect((await namesUnder(page, 'In gebruik')).sort()).toEqual([
      'De koffie',
      'Elf bomen',
      'kopie van Elf bomen',
    ])
    await press(page, 'Elf bomen', 'Naar het archief')
    await page.getByRole('button', { name: 'Haal terug' }).waitFor()
    expect(await namesUnder(page, 'Archief')).toEqual(['Elf bomen'])
    await press(page, 'Elf bomen', 'Werk hieraan')
    await page.getByRole('heading', { name: 'Verder met Elf bomen' }).waitFor()
    await openPage(page, siteUrl + CHAPTER)
    expect(await field(page).inputValue()).toBe('Over bomen')
    expect(complaints).toEqual([])
  })

  it('puts in the bin with the way back under the fingers, and tells another tab at once', async () => {
    const context = await newWindow()
    const [page, other] = [await context.newPage(), await context.newPage()]
    await startWith(page, 'De bomen', 'Over bomen')
    await openPage(other, siteUrl + CHAPTER)
    await openCasussen(page, siteUrl)
    await press(page, 'De bomen', 'Naar de prullenbak')
    await other.getByText('Deze casus ligt in de prullenbak').waitFor()
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Zet terug')
    await page.keyboard.press('Enter')
    await page.getByText('‘De bomen’ is weer in gebruik.').waitFor()
    await other.getByText('Deze casus ligt in de prullenbak').waitFor({ state: 'detached' })
    await page.getByText('Casus: De bomen').waitFor()

    await press(page, 'De bomen', 'Naar de prullenbak')
    await other.getByText('Deze casus ligt in de prullenbak').waitFor()
    await typeInto(field(other), ', en verder')
    await other.getByText('Deze casus ligt in de prullenbak').waitFor({ state: 'detached' })
    await eventually(() => namesUnder(page, 'In gebruik')).toContain('De bomen')
    expect(await namesUnder(page, 'Prullenbak')).toEqual([])
  })

  it('removes for good after a question with a file, and a tab that has it open can bring it back', async () => {
    const context = await newWindow()
    const [page, other] = [await context.newPage(), await context.newPage()]
    await startWith(page, 'De bomen', 'Over bomen')
    await openPage(other, siteUrl + CHAPTER)
    await openCasussen(page, siteUrl)
    await press(page, 'De bomen', 'Naar de prullenbak')
    await press(page, 'De bomen', 'Nu wissen')
    const question = page.getByRole('region', { name: '‘De bomen’ nu wissen?' })
    const file = await saveFile(page, () =>
      question.getByRole('button', { name: /^Bewaar als bestand/ }).click(),
    )
    expect(file.readable).toContain('Over bomen')
    await question.getByRole('button', { name: 'Wis nu' }).click()
    await page.getByText('‘De bomen’ is van dit apparaat gewist.').waitFor()
    const answers = async () => [
      ...(await readStorage(page)).filter(([, text]) => text.includes('Over bomen')),
      ...Object.values(await readJournal(page)).filter((text) => text.includes('Over bomen')),
    ]
    expect(await answers()).toEqual([])
    await other.getByText('Deze casus is in een ander tabblad gewist').waitFor()
    await other.getByRole('button', { name: 'Zet terug' }).click()
    await eventually(() => namesUnder(page, 'In gebruik')).toContain('De bomen')
    expect((await answers()).length).toBeGreaterThan(0)
  })

  it('takes a casus out of the bin when its file is opened again', async () => {
    const page = await (await newWindow()).newPage()
    await startWith(page, 'De bomen', 'Over bomen')
    const file = await saveFile(page)
    await openCasussen(page, siteUrl)
    await press(page, 'De bomen', 'Naar de prullenbak')
    await page.getByRole('button', { name: 'Zet terug' }).first().waitFor()
    expect(await offerFile(page, siteUrl, file)).toContain('Deze casus was weggelegd en is weer in gebruik.')
    await page.getByText('Casus: De bomen').waitFor()
    await openCasussen(page, siteUrl)
    expect(await namesUnder(page, 'In gebruik')).toContain('De bomen')
  })
})

describe('a browser that dies', () => {
  const browser = useMortalBrowser()

  it('still knows what was put away, taken back and removed a second before', async () => {
    for (const name of ['De bomen', 'De koffie', 'Het plein', 'De speeltuin'])
      await startWith(browser.page(), name, `Over ${name}`)
    await openCasussen(browser.page(), siteUrl)
    await press(browser.page(), 'De bomen', 'Naar de prullenbak')
    await browser.page().getByText('‘De bomen’ ligt in de prullenbak').waitFor()
    await press(browser.page(), 'De bomen', 'Nu wissen')
    await browser.page().getByRole('button', { name: 'Wis nu' }).click()
    await browser.page().getByText('‘De bomen’ is van dit apparaat gewist').waitFor()
    await press(browser.page(), 'Het plein', 'Naar de prullenbak')
    await browser.page().getByText('‘Het plein’ ligt in de prullenbak').waitFor()
    await press(browser.page(), 'De koffie', 'Naar de prullenbak')
    await browser.page().getByText('‘De koffie’ ligt in de prullenbak').waitFor()
    await press(browser.page(), 'De koffie', 'Zet terug')
    await browser.page().getByText('‘De koffie’ is weer in gebruik').waitFor()
    await browser.dieASecondLater()
    await openCasussen(browser.page(), siteUrl)
    const inUse = async () => (await namesUnder(browser.page(), 'In gebruik')).sort()
    await eventually(inUse).toEqual(['De koffie', 'De speeltuin'])
    await eventually(() => namesUnder(browser.page(), 'Prullenbak')).toEqual(['Het plein'])
    const texts = [
      ...(await readStorage(browser.page())).map(([, text]) => text),
      ...Object.values(await readJournal(browser.page())),
    ]
    expect(texts.filter((text) => text.includes('Over De bomen'))).toEqual([])
  })
})
