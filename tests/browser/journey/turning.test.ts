// The scan scored apart by three people round one laptop, and by two on laptops of their own: until the cards are
// turned nothing of another is anywhere; then everything is, side by side.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { readTree } from '../accessibility/ax-tree.ts'
import { findFaults } from '../accessibility/axe.ts'
import { readPdf } from '../print/pdf.ts'
import { chooseFile, offerFile } from '../support/open-file.ts'
import { type SavedFile, saveFile } from '../support/saved-file.ts'
import { everythingOf, openScan, scoreAll, ticked } from '../support/scan.ts'
import { openPage, startCasus } from '../support/workbook-page.ts'
import { withSession } from './casus/session.ts'
import { showPage } from './casus/show.ts'

const siteUrl = inject('siteUrl')
const session = withSession()
const SECRET = 'Zilverpapier'
const GIVEN_AWAY = /Zilverpapier|[1-5] van 5/
const PAGES = ['bouwstenen/', 'overzicht/', 'afdrukken/', `zoeken/#q=${SECRET}`, 'versies/']
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

describe('round one laptop', () => {
  it('closes what one scored, and hands over by the keyboard alone', async () => {
    const { page } = session
    await startCasus(page, siteUrl, 'De Beukstraat')
    await openScan(page, siteUrl, 'Wijk')
    await scoreAll(page, 1, SECRET)
    await page.getByRole('button', { name: 'Klaar, geef door aan Sociaal domein' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Wijk: klaar, de scores zijn dicht').waitFor()
    expect(await page.getByRole('radio', { name: 'Sociaal domein' }).first().isChecked()).toBe(true)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Eerst ieder apart')
  })

  it('holds no score of another: not in the page, its title, its accessibility tree or its print', async () => {
    const { page } = session
    expect([await ticked(page), await everythingOf(page)]).toEqual([0, expect.not.stringMatching(GIVEN_AWAY)])
    expect(JSON.stringify(await readTree(page))).not.toMatch(GIVEN_AWAY)
    const pdf = await readPdf(page)
    expect([pdf.text, JSON.stringify(pdf.info())]).toEqual(
      Array(2).fill(expect.not.stringMatching(GIVEN_AWAY)),
    )
    expect(pdf.text).toContain('Nog niet omgedraaid')
    expect(await findFaults(page)).toEqual([])
  })

  it.each(PAGES)('nor on /%s, in a second tab', async (path) => {
    const tab = await session.context.newPage()
    await showPage(tab, siteUrl + path)
    expect(await everythingOf(tab)).not.toMatch(path.startsWith('zoeken') ? /[1-5] van 5/ : GIVEN_AWAY)
    if (path === 'afdrukken/') expect((await readPdf(tab)).text).not.toMatch(GIVEN_AWAY)
    if (path === 'bouwstenen/') expect(await findFaults(tab)).toEqual([])
    await tab.close()
  })

  it('nor in the text of a saved file, which gives everything back', async () => {
    const file = await saveFile(session.page)
    expect(file.html).not.toMatch(GIVEN_AWAY)
    expect(file.data.registers['bouwstenen.visie@wijk']?.versions[0]?.value).toBe(1)
    await heading(session.page, 'Eerst ieder apart').waitFor()
  })

  it('shows one’s own scores again only to who says so', async () => {
    const { page } = session
    await openScan(page, siteUrl, 'Wijk')
    await page.getByText('Wijk is klaar. De scores zijn dicht').waitFor()
    expect([await ticked(page), await page.locator('.worksheet__fields').first().isVisible()]).toEqual([
      0,
      false,
    ])
    expect(await findFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Toch wijzigen' }).click()
    await expect.poll(() => ticked(page)).toBe(7)
    await page.getByRole('button', { name: 'Klaar, geef door aan Sociaal domein' }).click()
    await expect.poll(() => ticked(page)).toBe(0)
  })

  it('turns when the last is done, and shows the widest difference first', async () => {
    const { page } = session
    await scoreAll(page, 2, 'Sociaal')
    await page.getByRole('button', { name: 'Klaar, geef door aan Fysiek domein' }).click()
    await expect.poll(() => ticked(page)).toBe(0)
    expect(await page.getByRole('button', { name: 'Draai om' }).count()).toBe(0)
    await scoreAll(page, 3, 'Fysiek')
    const vertrouwen = page.locator('[id="bouwstenen.vertrouwen"]')
    await vertrouwen.getByRole('radio', { name: '5', exact: true }).check({ force: true })
    await page.getByRole('button', { name: 'Draai om' }).focus()
    await page.keyboard.press('Enter')
    await heading(page, 'Omgedraaid').waitFor()
    await page.getByRole('link', { name: 'Bekijk de scores naast elkaar' }).click()
    const first = page.locator('.stone').first()
    await first.getByRole('heading', { name: 'Vertrouwen verschil 4' }).waitFor()
    expect(await first.locator('.stone__score').allTextContents()).toEqual(['1', '2', '5'])
    await first.getByText('Fysiek domein geeft een hoger cijfer').waitFor()
  })

  it('keeps what is agreed beside the scores, on paper too', async () => {
    const { page } = session
    const agreed = page.getByRole('group', { name: /Samen afgesproken.*Vertrouwen/ })
    await agreed.getByLabel('Score').selectOption('2')
    await agreed.getByLabel('Waarom, in één zin').fill('Het rondje is nooit gelopen.')
    expect(await page.locator('.stone').first().locator('.stone__score').allTextContents()).toEqual([
      '1',
      '2',
      '5',
    ])
    const { text } = await readPdf(page)
    expect(text).toContain('Samen afgesproken: 2 van 5. Het rondje is nooit gelopen.')
    expect(text).not.toMatch(/gemiddeld|raad eens/i)
    expect((await saveFile(page)).readable).toContain(SECRET)
  })
})

describe('on laptops of their own', () => {
  let fromWijk: SavedFile

  it('opening a colleague’s file shows none of the scores in it, before or after', async () => {
    const { page } = session
    await startCasus(page, siteUrl, 'De Lindelaan')
    await openScan(page, siteUrl, 'Wijk')
    await scoreAll(page, 4, SECRET)
    await page.getByRole('button', { name: /^Klaar, geef door/ }).click()
    fromWijk = await saveFile(page)
    const other = await (await session.context.browser())?.newContext({ locale: 'nl-NL' })
    const theirs = (await other?.newPage()) as Page
    const dialog = await chooseFile(theirs, siteUrl, fromWijk)
    expect(await dialog.innerHTML()).not.toMatch(GIVEN_AWAY)
    await dialog.getByRole('button', { name: 'Zet op dit apparaat' }).click()
    await dialog.getByRole('heading', { name: 'Het bestand is geopend' }).waitFor()
    await openScan(theirs, siteUrl, 'Sociaal domein')
    expect([await ticked(theirs), await everythingOf(theirs)]).toEqual([
      0,
      expect.not.stringMatching(GIVEN_AWAY),
    ])
    await scoreAll(theirs, 1, 'Koffiefilter')
    await theirs.getByRole('button', { name: /^Klaar, geef door/ }).click()
    const fromSociaal = await saveFile(theirs)
    await other?.close()

    await offerFile(page, siteUrl, fromSociaal)
    await openPage(page, `${siteUrl}bouwstenen/`)
    expect(await everythingOf(page)).not.toMatch(/Koffiefilter|Zilverpapier|[1-5] van 5/)
  })

  it('turns with two when the third does not take part', async () => {
    const { page } = session
    await page.getByRole('checkbox', { name: /^Fysiek domein/ }).uncheck()
    await page.getByRole('button', { name: 'Draai om' }).click()
    await page.locator('.stone').first().getByText('Vertel elkaar één ding').waitFor()
    expect(await page.locator('.stone').first().locator('.stone__score').allTextContents()).toEqual([
      '4',
      '1',
    ])
  })
})

describe('with cards on the table', () => {
  it('turns first, for who says so twice, and takes all scores in one table', async () => {
    const { page } = session
    await startCasus(page, siteUrl, 'Het Kruidenplein')
    await page.goto(`${siteUrl}bouwstenen/`)
    await page.getByText('Eerder omdraaien, of kaarten op tafel').first().click()
    await page.getByRole('button', { name: 'Ja, draai nu om' }).click()
    await page.getByRole('combobox', { name: 'Lange adem Wijk' }).selectOption('5')
    await page.getByRole('combobox', { name: 'Lange adem Fysiek domein' }).selectOption('2')
    await page.getByRole('heading', { name: 'Lange adem verschil 3' }).waitFor()
    await openScan(page, siteUrl, 'Wijk')
    await page.getByText('Bekijk wat de anderen schreven').first().waitFor()
  })

  it('nothing went wrong behind the scenes', () => {
    expect(session.complaints).toEqual([])
  })
})
