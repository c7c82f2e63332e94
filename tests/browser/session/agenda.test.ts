// From an answer to an action and back, and all actions on one page.
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { findFaults } from '../accessibility/axe.ts'
import { addRow, textField } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { openExample } from '../support/example.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()
const AGENDA = `${siteUrl}werkagenda/`
const ANSWER = 'urgentie.niets-doen'
let window: BrowserContext
let page: Page

beforeEach(async () => {
  window = await newWindow()
  page = await window.newPage()
})

const openChapter = async (): Promise<void> => {
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
}
const putButton = (id: string): Locator =>
  page.locator(`[id="${id}"]`).getByRole('button', { name: /^Zet op de werkagenda/ })
const rows = (on = page): Locator => on.locator('.agenda__table tbody tr')
const names = (on = page): Promise<string[]> => on.locator('.agenda__what').allTextContents()
const openAgenda = async (view = '', on = page): Promise<void> => {
  await on.goto('about:blank')
  await on.goto(AGENDA + view)
  await on.locator('.agenda__count').waitFor()
}
const choice = (name: string): Locator => page.locator('.agenda-choices').getByRole('combobox', { name })
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')

describe('an answer', () => {
  it('is put on the werkagenda in one press, by keyboard alone, and found again from there', async () => {
    await openChapter()
    await textField(page, ANSWER).fill('Dan valt er een tak.')
    await putButton(ANSWER).focus()
    await page.keyboard.press('Enter')
    const question = page.locator(`[id="${ANSWER}"]`)
    await question.getByText('Dit staat nu op de werkagenda.').waitFor()
    expect(await focused()).toBe(`${ANSWER}-werkagenda`)
    await eventually(() => page.getByRole('status').textContent()).toContain('Dit staat nu op de werkagenda.')
    await page.keyboard.press('Enter')
    await question.getByText('Dit antwoord staat al op de werkagenda.').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/werkagenda/#werkagenda.acties/**')
    await rows().waitFor()
    expect(await names()).toEqual(['Dan valt er een tak.'])
    expect(await rows().textContent()).toContain('Stap 1 Urgentie')
    await rows()
      .getByRole('link', { name: /^vraag / })
      .focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${CHAPTER}#${ANSWER}`)
    await question.getByText('Staat op de werkagenda.').waitFor()
    expect(await textField(page, ANSWER).inputValue()).toBe('Dan valt er een tak.')
  })

  it('is taken off again with one press, and the keyboard goes on where it was', async () => {
    await openChapter()
    await textField(page, ANSWER).fill('Dan valt er een tak.')
    await putButton(ANSWER).click()
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.locator('.to-agenda').getByText('Dit is weer van de werkagenda gehaald.').waitFor()
    expect(await focused()).toBe(`${ANSWER}-werkagenda`)
    await page.goto(AGENDA)
    await page.getByText('Er staan nog geen acties op jullie werkagenda.').waitFor()
  })

  it('that is a score leaves its number behind; the action gets its words at once', async () => {
    await openChapter()
    const scale = 'urgentie.hoe-breed'
    await page.locator(`[id="${scale}"] .scale__input`).nth(3).check({ force: true })
    await putButton(scale).click()
    const what = page.getByLabel('Wat gaan jullie doen?')
    expect(await what.inputValue()).toBe('')
    await what.fill('Bij tien mensen aanbellen')
    await openAgenda()
    expect(await names()).toEqual(['Bij tien mensen aanbellen'])
    const kept = await page.evaluate(() =>
      Object.entries(localStorage).filter(([key]) => key.includes('werkagenda.acties/')),
    )
    const values = kept.flatMap(([, text]) => JSON.parse(text).v.map((version: unknown[]) => version[3]))
    expect(values).toContain('urgentie.hoe-breed@wijk')
    expect(values.filter((value) => String(value) === '4')).toEqual([])
  })

  it('that is a row leads back to that row', async () => {
    await openChapter()
    await addRow(page, 'een')
    await addRow(page, 'twee')
    await putButton('urgentie.wie-voelt-het').nth(1).click()
    await openAgenda()
    expect(await names()).toEqual(['Groep twee'])
    await rows()
      .getByRole('link', { name: /^vraag / })
      .click()
    await page.waitForURL('**/#urgentie.wie-voelt-het/**')
    await expect.poll(() => page.locator('.row__title:target').textContent()).toMatch(/ 2$/)
  })
})

describe('the page with all actions', () => {
  it('shows what was chosen, in the order that was chosen, also after a reload', async () => {
    await openExample(page, siteUrl)
    await openAgenda()
    const all = await names()
    await choice('Toon').selectOption({ label: 'alleen wat open is' })
    await choice('Volgorde').selectOption({ label: 'op wie het doet' })
    await choice('Niveau').selectOption('organisatie')
    const chosen = await names()
    expect(chosen.length).toBeGreaterThan(2)
    expect(chosen.length).toBeLessThan(all.length)
    const owners = await page.locator('td[data-label="Wie"]').allTextContents()
    expect(owners).toEqual([...owners].sort((a, b) => a.localeCompare(b, 'nl')))
    await page.reload()
    await rows().first().waitFor()
    expect(await names()).toEqual(chosen)
    await page.getByRole('button', { name: 'Toon weer alles' }).click()
    expect((await names()).sort()).toEqual([...all].sort())
    expect(await findFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await findFaults(page)).toEqual([])
  })

  it('leaves the list as it stands while somebody changes it, in two tabs at once', async () => {
    await openExample(page, siteUrl)
    const other = await window.newPage()
    await openAgenda('#toon=open')
    await openAgenda('#toon=open', other)
    const before = await names()
    const status = (on: Page) => rows(on).first().getByRole('combobox')
    await status(page).selectOption('klaar')
    await page.getByText('Valt nu buiten wat je koos.').waitFor()
    expect(await names()).toEqual(before)
    await eventually(() => names(other)).toEqual(before.slice(1))
    await page.getByRole('button', { name: 'Werk de lijst bij' }).click()
    await eventually(() => names()).toEqual(before.slice(1))
    await rows(other).first().getByLabel('Klaar op').fill('2026-01-02')
    await eventually(() => page.locator('.agenda__attention').textContent()).toMatch(
      /1 actie is over haar datum/,
    )
    await page
      .getByRole('button', { name: /^Bekijk ze/ })
      .first()
      .click()
    expect(await names()).toEqual([before[1]])
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('2 januari 2026').isVisible()).toBe(true)
    expect(await page.getByText('wat over de datum is, op datum').isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: /^Wijzig/ }).count()).toBe(0)
    expect(await page.locator('main :is(select, input, button)').first().isVisible()).toBe(false)
  })

  it('says without JavaScript where actions are written', async () => {
    const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false })
    const silent = await plain?.newPage()
    await silent?.goto(AGENDA)
    expect(await silent?.getByText('Deze lijst heeft JavaScript nodig.').isVisible()).toBe(true)
    expect(await silent?.getByText('worden opgezocht').isVisible()).toBe(false)
    await plain?.close()
  })
})
