// The whole route with a keyboard and nothing else.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { readWorkbook } from '../journey/casus/built.ts'
import { planAnswers } from '../journey/casus/plan.ts'
import { openCasus, registersOf, writtenTwice } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { question } from '../support/answers.ts'
import { tabTo, walk } from './focus.ts'

const SOAK = Boolean(process.env['SOAK'])
const siteUrl = inject('siteUrl')
const named = (id: string) => `urgentie.${id}`

describe('with the keyboard alone', () => {
  const session = withSession()

  it('the first Tab offers to skip the menu, and Enter does', async () => {
    const { page } = session
    await showPage(page, siteUrl)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('main').locator(':focus').count()).toBe(1)
  })

  it('a name and Enter begin the casus', async () => {
    const { page } = session
    await tabTo(page, page.getByLabel('Hoe heet jullie casus?'))
    await page.keyboard.type('Het plein')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/werkboek/**')
    const chapters = page.getByRole('navigation', { name: 'Hoofdstukken' })
    await tabTo(page, chapters.locator('summary', { hasText: 'De wendbare wijkaanpak' }))
    await page.keyboard.press('Enter')
    await tabTo(page, chapters.getByRole('link', { name: /Urgentie$/ }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/werkboek/urgentie/')
  })

  it('every kind of question can be answered', async () => {
    const { page } = session
    await showPage(page, page.url())
    await tabTo(page, page.getByRole('radio', { name: 'Wijk', exact: true }))
    await page.keyboard.press('ArrowRight')
    await answer(page, 'wat-speelt-er', 'textbox', 'Geen bankje')
    await answer(page, 'aanleiding', 'checkbox')
    await tabTo(page, question(page, named('hoe-breed')).getByRole('radio').first())
    await press(page, 'Space', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await tabTo(
      page,
      question(page, named('hoe-breed')).getByRole('radio', { name: /gehoord van bewoners/i }),
    )
    await press(page, 'Space', 'ArrowDown')
    await answer(page, 'cijfers-en-verhalen', 'textbox', 'Drie meldingen')
    await answer(page, 'gewoon-werk', 'radio')
    await press(page, 'ArrowDown')

    await page.goto(`${siteUrl}overzicht/`)
    const section = page.locator('.report__section', { hasText: 'Voelt iedereen het?' })
    for (const text of ['Geen bankje', 'bewoners kwamen met een idee', '4 van 5', 'Drie meldingen'])
      await section.getByText(text, { exact: true }).waitFor()
    await section.getByText(/uit cijfers/i).waitFor()
    await section.getByText(/^Bijna, we moeten/).waitFor()
  })

  it('a row is added, moved, removed and brought back, and the keyboard stays with it', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    const table = question(page, named('wie-voelt-het'))
    const rows = table.getByRole('listitem')
    const texts = () =>
      rows.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
    const focusIsIn = (place: typeof rows) => place.locator(':focus').count()

    const moveUp = async (row: number) => {
      await tabTo(page, rows.nth(row).getByRole('button', { name: /^Omhoog/ }))
      await page.keyboard.press('Enter')
    }

    for (const text of ['Bewoners', 'School', 'Winkels']) {
      await tabTo(page, table.getByRole('button', { name: /^Voeg .* toe$/ }))
      await page.keyboard.press('Enter')
      await expect.poll(() => focusIsIn(rows.last())).toBe(1)
      await page.keyboard.type(text)
    }
    await tabTo(page, rows.last().getByRole('combobox'))
    await page.keyboard.press('ArrowDown')

    await moveUp(2)
    await expect.poll(texts).toEqual(['Bewoners', 'Winkels', 'School'])
    await expect.poll(() => focusIsIn(rows.nth(1))).toBe(1)
    await moveUp(1)
    await expect.poll(texts).toEqual(['Winkels', 'Bewoners', 'School'])
    await expect.poll(() => focusIsIn(rows.nth(0))).toBe(1)

    await tabTo(page, rows.first().getByRole('button', { name: 'Verwijder' }))
    await page.keyboard.press('Enter')
    await expect.poll(texts).toEqual(['Bewoners', 'School'])
    await expect
      .poll(() => table.getByRole('button', { name: 'Ongedaan maken' }).and(page.locator(':focus')).count())
      .toBe(1)
    await page.keyboard.press('Enter')
    await expect.poll(texts).toEqual(['Winkels', 'Bewoners', 'School'])
    await expect.poll(() => focusIsIn(rows.first())).toBe(1)
  })

  it('what is wiped leaves the keyboard at its question', async () => {
    const { page } = session
    await tabTo(
      page,
      question(page, named('hoe-breed')).getByRole('button', { name: 'Wis score' }),
      'Shift+Tab',
    )
    await page.keyboard.press('Enter')
    await expect
      .poll(() => question(page, named('hoe-breed')).locator(':checked').first().getAttribute('value'))
      .not.toBe('4')
    expect(await question(page, named('hoe-breed')).locator(':focus').count()).toBe(1)
  })

  it('the chapter is said to be klaar, and the next one follows', async () => {
    const { page } = session
    await tabTo(page, page.getByRole('radio', { name: 'Ja, dit is klaar' }))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('link', { name: /^Volgende/ }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/werkboek/uitnodigen/')
  })
})

describe('choosing between two versions with the keyboard', () => {
  const session = withSession(({ page }) =>
    openCasus(page, siteUrl, { [named('niets-doen')]: writtenTwice('De ene', 'De andere') }),
  )

  it('leaves the keyboard in the field that was chosen for', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    const field = question(page, named('niets-doen'))
    await tabTo(page, field.getByRole('button', { name: 'Kies deze versie' }))
    await page.keyboard.press('Enter')
    await field.getByRole('button').first().waitFor({ state: 'detached' })
    await page.keyboard.type('!')
    expect(await field.getByRole('textbox').inputValue()).toMatch(/^!De (ene|andere)$|^De (ene|andere)!$/)
  })
})

describe('the walk of the Tab key', () => {
  const session = withSession(({ page }) =>
    openCasus(page, siteUrl, registersOf(planAnswers(readWorkbook()))),
  )

  it.each([
    '',
    'werkboek/',
    'werkboek/urgentie/',
    'werkboek/zeven-bouwstenen/',
    'bouwstenen/',
    // The same document as on paper, with a link at each of hundreds of answers.
    ...(SOAK ? ['overzicht/'] : []),
    'afdrukken/',
    'zoeken/',
  ])('passes all of /%s, always in sight and with a ring, and leaves', async (path) => {
    const { page } = session
    await showPage(page, siteUrl + path)
    const stops = await walk(page)
    expect(stops.length).toBeGreaterThan(10)
    expect(stops.filter(({ ring }) => ring < 2)).toEqual([])
    expect(stops.filter(({ isInSight }) => !isInSight)).toEqual([])
  })
})

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes to the first field of this question and fills it in. */
async function answer(
  page: Page,
  id: string,
  role: 'textbox' | 'checkbox' | 'radio',
  text?: string,
): Promise<void> {
  await tabTo(page, question(page, named(id)).getByRole(role).first())
  if (text === undefined) await page.keyboard.press('Space')
  else await page.keyboard.type(text)
}
