// Finding one's way with a casus that is filled in: the steps, the way back and forth, a link to every question.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { readWorkbook } from './casus/built.ts'
import { planAnswers } from './casus/plan.ts'
import { openCasus, registersOf } from './casus/saved.ts'
import { withSession } from './casus/session.ts'
import { showPage } from './casus/show.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const chapters = workbook.hoofdstukken
const steps = chapters.filter(({ stap }) => stap !== undefined)
const session = withSession(({ page }) => openCasus(page, siteUrl, registersOf(planAnswers(workbook))))

const open = async (chapter: string): Promise<Page> => {
  await showPage(session.page, `${siteUrl}werkboek/${chapter}/`)
  return session.page
}

describe('the five steps', () => {
  it.each(steps)('step $stap says so in the title and above the form', async ({ id, stap, titel }) => {
    const page = await open(id)
    expect(await page.title()).toContain(`Stap ${stap} van 5: ${titel}`)
    const told = page.locator('main').getByText(`Stap ${stap} van 5`)
    expect(await told.isVisible()).toBe(true)
    expect(
      await told.evaluate((text) => {
        const fields = document.querySelector('form, fieldset')
        const isAbove = fields && text.compareDocumentPosition(fields) & Node.DOCUMENT_POSITION_FOLLOWING
        return Boolean(isAbove) && text.closest('form, fieldset') === null
      }),
    ).toBe(true)
  })
})

describe('previous and next', () => {
  it('stand under every chapter, left and right of one another, and lead along the whole book', async () => {
    const places = new Set<string>()
    for (const [index, { id }] of chapters.entries()) {
      const page = await open(id)
      const nav = page.getByRole('navigation', { name: 'Vorige en volgende hoofdstuk' })
      const [previous, next] = [nav.getByRole('link').first(), nav.getByRole('link').last()]
      expect(await nav.evaluate((element) => element.nextElementSibling), 'it ends the chapter').toBeNull()
      expect(await addressOf(previous)).toBe(
        index === 0 ? `${siteUrl}werkboek/` : `${siteUrl}werkboek/${chapters[index - 1]?.id}/`,
      )
      expect(await addressOf(next)).toBe(
        index === chapters.length - 1
          ? `${siteUrl}overzicht/`
          : `${siteUrl}werkboek/${chapters[index + 1]?.id}/`,
      )
      const [left, right] = [await previous.boundingBox(), await next.boundingBox()]
      expect(left?.y).toBe(right?.y)
      places.add(`${left?.x} ${Math.round((right?.x ?? 0) + (right?.width ?? 0))}`)
    }
    expect([...places], 'the same place on every page').toHaveLength(1)
  })
})

describe('a link to a question', () => {
  it.each(chapters)(
    'opens $id at that question, also after the answers came in',
    async ({ id, werkbladen }) => {
      const page = await open(id)
      const questions = werkbladen.flatMap((sheet) => sheet.vragen.map((vraag) => `${sheet.id}.${vraag.id}`))
      for (const question of questions) {
        const link = page.locator(`[id="${question}"] .question__number`)
        expect(await link.getAttribute('href')).toBe(`#${question}`)
        await page.evaluate((hash) => location.assign(hash), `#${question}`)
        expect(await isInView(page, question), question).toBe(true)
      }
      // From elsewhere, where the page first has to be read, filled in and grow.
      await page.goto(siteUrl)
      const last = questions.at(-1) ?? ''
      await showPage(page, `${siteUrl}werkboek/${id}/#${last}`)
      await expect.poll(() => isInView(page, last)).toBe(true)
    },
  )
})

describe('the overview', () => {
  it('leads from an answer to its question and back to the same place', async () => {
    const { page } = session
    for (const { werkbladen } of chapters.slice(3, 6))
      for (const { id, vragen } of werkbladen) await changeAndComeBack(page, `${id}.${vragen.at(-1)?.id}`)
  })

  it('shows the changed answer when one comes back', async () => {
    const { page } = session
    const question = 'urgentie.niets-doen'
    await goToOverview(page)
    await answerInOverview(page, question)
      .getByRole('link', { name: /^Wijzig/ })
      .click()
    await page.locator(`[id="${question}"]`).getByRole('textbox').fill('Een ander antwoord')
    await page.getByRole('link', { name: 'Terug naar het overzicht' }).click()
    await answerInOverview(page, question).getByText('Een ander antwoord').waitFor()
  })
})

const addressOf = async (link: Locator): Promise<string> =>
  new URL((await link.getAttribute('href')) ?? '', siteUrl).href

/** Whether the top of this question can be seen, and, unless the page ends there, near the top of the window. */
const isInView = (page: Page, question: string): Promise<boolean> =>
  page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2
    return top >= 0 && top < (isAtEnd ? innerHeight : innerHeight / 3)
  }, question)

const goToOverview = (page: Page) => showPage(page, `${siteUrl}overzicht/`)

const answerInOverview = (page: Page, question: string) => page.locator(`.overview [id="${question}"]`)

async function changeAndComeBack(page: Page, question: string): Promise<void> {
  await goToOverview(page)
  const link = answerInOverview(page, question).getByRole('link', { name: /^Wijzig.*vraag \d+\.\d+, ./ })
  await link.click()
  await page.waitForURL(new RegExp(`#${question}$`))
  await expect.poll(() => isInView(page, question)).toBe(true)
  await page.getByRole('link', { name: 'Terug naar het overzicht' }).click()
  await page.waitForURL(`${siteUrl}overzicht/#${question}`)
  await expect.poll(() => isInView(page, question)).toBe(true)
}
