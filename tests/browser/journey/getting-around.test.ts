// Finding one's way with a casus that is filled in: the steps, the way back and forth, a link to every question.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { readWorkbook } from './casus/built.ts'
import { planAnswers } from './casus/plan.ts'
import { openCasus, registersOf } from './casus/saved.ts'
import { withSession } from './casus/session.ts'
import { showPage } from './casus/show.ts'
import { tellingChapters } from './casus/telling.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const chapters = workbook.hoofdstukken
const telling = tellingChapters(workbook)
const steps = chapters.filter(({ stap }) => stap !== undefined)
const session = withSession(({ page }) => openCasus(page, siteUrl, registersOf(planAnswers(workbook))))

// A page with a whole casus on it takes a moment on a busy machine.
const PATIENT = { timeout: 15_000 }

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
  it('lead along the whole book', async () => {
    for (const [index, { id }] of chapters.entries()) {
      const html = await (await fetch(`${siteUrl}werkboek/${id}/`)).text()
      const nav = html.slice(html.indexOf('class="chapter-steps"'))
      const addressOf = (rel: string) =>
        new RegExp(`class="chapter-steps__link ${rel}(?: only-heel)?" href="([^"]*)"`).exec(nav)?.[1]
      expect(addressOf('prev'), id).toBe(index === 0 ? '/werkboek/' : `/werkboek/${chapters[index - 1]?.id}/`)
      expect(addressOf('next'), id).toBe(
        index === chapters.length - 1 ? '/overzicht/' : `/werkboek/${chapters[index + 1]?.id}/`,
      )
    }
  })

  it('end the chapter, left and right of one another, at the same place on every page', async () => {
    const places = new Set<string>()
    for (const { id } of telling) {
      const page = await open(id)
      const nav = page.getByRole('navigation', { name: 'Vorige en volgende hoofdstuk' })
      const [previous, next] = [nav.getByRole('link').first(), nav.getByRole('link').last()]
      expect(await nav.evaluate((element) => element.nextElementSibling), 'it ends the chapter').toBeNull()
      const [left, right] = [await previous.boundingBox(), await next.boundingBox()]
      expect(left?.y).toBe(right?.y)
      places.add(`${left?.x} ${Math.round((right?.x ?? 0) + (right?.width ?? 0))}`)
    }
    expect([...places]).toHaveLength(1)
  })
})

describe('the list beside a chapter', () => {
  it('unfolds the part one is in, and the others when asked', async () => {
    const page = await open('urgentie')
    const nav = page.getByRole('navigation', { name: 'Hoofdstukken' })
    const here = chapters.filter(({ deel }) => deel === 'wijkaanpak')
    expect(await nav.getByRole('link').count()).toBe(here.length)
    for (const part of workbook.delen.filter(({ id }) => id !== 'wijkaanpak'))
      if (chapters.some(({ deel }) => deel === part.id))
        await nav.locator('summary', { hasText: part.titel }).click()
    expect(await nav.getByRole('link').count()).toBe(chapters.length)
    expect(await nav.locator('.is-current').textContent()).toMatch(/Urgentie.*(Bezig|Klaar)/)
  })

  it('tells of each part how far it is', async () => {
    const page = await open('urgentie')
    const [first] = await page.locator('.chapter-nav__fold summary').allTextContents()
    expect(first).toMatch(/Bezig$/)
  })
})

describe('a link to a question', () => {
  it.each(telling)(
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
      await expect.poll(() => isInView(page, last), PATIENT).toBe(true)
    },
  )
})

describe('the overview', () => {
  it('leads from an answer to its question and back to the same place', async () => {
    const { page } = session
    for (const sheet of ['casus', 'urgentie', 'werkagenda']) {
      const found = chapters.flatMap(({ werkbladen }) => werkbladen).find(({ id }) => id === sheet)
      await changeAndComeBack(page, `${sheet}.${found?.vragen.at(-1)?.id}`)
    }
  })

  it('jumps to a worksheet from its contents, which stand by part', async () => {
    const { page } = session
    await goToOverview(page)
    const contents = page.getByRole('navigation', { name: 'In dit overzicht' })
    const sheets = chapters.flatMap(({ werkbladen }) => werkbladen)
    expect(await contents.getByRole('link').allTextContents()).toEqual(sheets.map(({ titel }) => titel))
    await contents.getByRole('link', { name: sheets.at(-1)?.titel ?? '' }).click()
    await expect.poll(() => isInView(page, `overzicht-${sheets.at(-1)?.id}`), PATIENT).toBe(true)
  })

  it('leaves out what is open until one asks for it, or comes back to it', async () => {
    const { page } = session
    const question = 'urgentie.niets-doen'
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    await page.locator(`[id="${question}"]`).getByRole('textbox').fill('')
    await goToOverview(page)
    expect(await answerInOverview(page, question).count()).toBe(0)
    await page.getByLabel('Laat ook zien wat nog open is').check()
    await answerInOverview(page, question)
      .getByRole('link', { name: /^Vul in/ })
      .click()
    await page.getByRole('link', { name: 'Terug naar het overzicht' }).click()
    await expect.poll(() => isInView(page, question), PATIENT).toBe(true)
  })

  it('shows the changed answer when one comes back', async () => {
    const { page } = session
    const question = 'urgentie.niets-doen'
    await showPage(page, `${siteUrl}overzicht/#${question}`)
    await answerInOverview(page, question)
      .getByRole('link', { name: /^(Wijzig|Vul in)/ })
      .click()
    await page.locator(`[id="${question}"]`).getByRole('textbox').fill('Een ander antwoord')
    await page.getByRole('link', { name: 'Terug naar het overzicht' }).click()
    await answerInOverview(page, question).getByText('Een ander antwoord').waitFor()
  })
})

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
  await expect.poll(() => isInView(page, question), PATIENT).toBe(true)
  await page.getByRole('link', { name: 'Terug naar het overzicht' }).click()
  await page.waitForURL(`${siteUrl}overzicht/#${question}`)
  await expect.poll(() => isInView(page, question), PATIENT).toBe(true)
}
