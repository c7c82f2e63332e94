// The invented example: to read and to print under its label, and to copy as a casus of one's own.
import { describe, expect, inject, it } from 'vitest'
import { readPdf } from '../print/pdf.ts'
import { textField } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { exampleCasus, examplePages, openExample } from '../support/example.ts'
import { readStorage } from '../support/stored.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const openWindow = useChromium()
const LABEL = 'Verzonnen voorbeeld'
const NAME = `${LABEL}: De bomen van de Beukstraat`
const BUTTON = { name: 'Maak een kopie om in te proberen' }

const openTab = async () => (await openWindow()).newPage()

const copyExample = async (page: Awaited<ReturnType<typeof openTab>>) => {
  await page.goto(`${siteUrl}voorbeeld/`)
  await page.getByRole('button', BUTTON).click()
  await page.getByRole('heading', { name: `Verder met ${NAME}` }).waitFor()
}

describe('reading the example', () => {
  it('says above every worksheet that it is invented, and keeps nothing on the device', async () => {
    const page = await openTab()
    for (const path of examplePages()) {
      await page.goto(siteUrl + path)
      expect(await page.locator('h1').count(), path).toBe(1)
      expect(await page.locator('main').getByText(LABEL).first().isVisible(), path).toBe(true)
      const sheets = page.locator('.report__section')
      expect(await sheets.count(), path).toBeGreaterThan(0)
      expect(await sheets.filter({ hasNot: page.locator('.report__stamp') }).count(), path).toBe(0)
    }
    expect(await readStorage(page)).toEqual([])
  })

  it('prints the label on every sheet of paper', async () => {
    const page = await openTab()
    await page.goto(`${siteUrl}voorbeeld/beukstraat/wijkaanpak/`)
    const sheets = await page.locator('.report__section').count()
    const { pages } = await readPdf(page)
    expect(pages.filter((text) => !text.includes(LABEL))).toEqual([])
    const begun = pages.filter((text) => /^Werkblad \d+$/m.test(text))
    expect(begun).toHaveLength(sheets)
    for (const text of begun) expect(text.split(LABEL).length - 1).toBeGreaterThanOrEqual(3)
  })
})

describe('a copy of the example', () => {
  it('is a casus of its own, and leaves the one that was here as it was', async () => {
    const page = await openTab()
    await startCasus(page, siteUrl, 'Mijn straat')
    await openPage(page, siteUrl + CHAPTER)
    await textField(page, 'urgentie.niets-doen').fill('Dit is van mij')
    const mine = (await readStorage(page)).filter(([key]) => key !== 'wijkwerkboek:actief')

    await copyExample(page)
    await copyExample(page)

    const after = new Map(await readStorage(page))
    expect(mine.filter(([key, text]) => after.get(key) !== text)).toEqual([])
    const names = [...after].filter(([key]) => key.endsWith(':casus.naam')).map(([, text]) => text)
    expect(names.filter((text) => text.includes(NAME))).toHaveLength(2)
    expect(after.size).toBeGreaterThan(2 * Object.keys(exampleCasus()).length)

    await page.getByText('Andere casussen op dit apparaat').click()
    await page.getByRole('button', { name: 'Ga verder met Mijn straat' }).click()
    await page.getByRole('heading', { name: 'Verder met Mijn straat' }).waitFor()
  })

  it('can be written in, and says when it was kept here, not when it was invented', async () => {
    const page = await openTab()
    await copyExample(page)
    expect(await page.locator('.casus-bar').textContent()).not.toContain('16 november')
    await openPage(page, siteUrl + CHAPTER)
    const field = textField(page, 'urgentie.niets-doen')
    expect(await field.inputValue()).toContain('De negen bomen gaan in oktober weg')
    await field.fill('Nu van mij')
    await openPage(page, siteUrl + CHAPTER)
    expect(await textField(page, 'urgentie.niets-doen').inputValue()).toBe('Nu van mij')
  })

  it('is not begun when the example cannot be fetched, and that is said', async () => {
    const page = await openTab()
    await page.goto(`${siteUrl}voorbeeld/`)
    await page.route('**/voorbeeld/*.json', (route) => route.abort())
    await page.getByRole('button', BUTTON).click()
    await page.getByText('De kopie maken lukte niet').waitFor()
    expect(await readStorage(page)).toEqual([])
    expect(await page.getByRole('button', BUTTON).isEnabled()).toBe(true)
  })
})

describe('the example as a sample for tests', () => {
  it('opens as the casus in use', async () => {
    const page = await openTab()
    await openExample(page, siteUrl)
    await page.getByRole('heading', { name: `Verder met ${NAME}` }).waitFor()
  })
})
