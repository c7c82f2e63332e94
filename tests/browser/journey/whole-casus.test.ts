// The main job of the workbook in one sitting: begin, answer every question of every kind through every
// lens, come back half-way, say what is klaar, and find every word in the overview and on paper.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { chapterDonePath } from '../../../src/domain/casus/path.ts'
import type { Chapter } from '../../../src/domain/worksheet/workbook.ts'
import { missingFrom, readPdf, wordsIn } from '../print/pdf.ts'
import { readAnswers } from '../support/answers.ts'
import { keepInStorage } from '../support/stored.ts'
import { startCasus } from '../support/workbook-page.ts'
import { readWorkbook } from './casus/built.ts'
import { fillIn } from './casus/fill.ts'
import { CASUS_NAME, type Planned, planAnswers, wordsOf } from './casus/plan.ts'
import { registersOf, written } from './casus/saved.ts'
import { readContinue, readStates, toContinueWith } from './casus/see.ts'
import { withSession } from './casus/session.ts'
import { showPage } from './casus/show.ts'
import { tellingChapters } from './casus/telling.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const SOAK = Boolean(process.env['SOAK'])
/** A long chapter takes half a minute to type, and shows no other kinds of questions than shorter ones. */
const LONGEST = 15
const isShort = ({ werkbladen }: Chapter) => werkbladen.flatMap(({ vragen }) => vragen).length <= LONGEST

// The chapters that are walked through; a colleague did the others before.
const chapters = tellingChapters(workbook)
  .filter((chapter) => SOAK || isShort(chapter))
  .map(({ id }) => id)
const others = workbook.hoofdstukken.map(({ id }) => id).filter((id) => !chapters.includes(id))
const HALF_WAY = chapters[Math.floor(chapters.length / 2)] ?? ''
const plan = planAnswers(workbook)
const asked = (id: string) => new Set(ofChapter(id).map(({ question }) => question)).size
// The name was given on the start page; the question that asks for it has its answer.
const isOpen = ({ fields }: Planned) => fields[0]?.words !== CASUS_NAME
const ofChapter = (id: string) => plan.filter(({ chapter }) => chapter === id)
const firstOpen = (id: string) => plan.find((planned) => planned.chapter === id && isOpen(planned)) as Planned

const KLAAR = written('klaar')

const session = withSession()

describe('one casus, from the first word to the printed sheet', () => {
  it('a first visitor sees that nothing has begun', async () => {
    const { page } = session
    expect(new Set(Object.values(await readStates(page, siteUrl)))).toEqual(new Set(['Nog niet begonnen']))
    await showPage(page, siteUrl)
    expect(await page.getByText('Verder met').count()).toBe(0)
  })

  it('a name is enough to begin, and it stands above the page from then on', async () => {
    const { page } = session
    await startCasus(page, siteUrl, CASUS_NAME)
    const [first] = workbook.hoofdstukken
    expect(page.url()).toBe(`${siteUrl}werkboek/${first?.id}/`)
    await page.getByText(`Casus: ${CASUS_NAME}`).waitFor()
    expect(await readContinue(page, siteUrl)).toEqual(
      toContinueWith(CASUS_NAME, siteUrl, firstOpen(first?.id ?? '')),
    )
  })

  it('what a colleague did in the other chapters is taken over', async () => {
    const { page } = session
    const done = registersOf(others.flatMap(ofChapter).filter(isOpen))
    await keepInStorage(page, {
      ...done,
      ...Object.fromEntries(others.map((id) => [chapterDonePath(id), KLAAR])),
    })
    const states = await readStates(page, siteUrl)
    expect(others.map((id) => states[id])).toEqual(others.map(() => 'Klaar'))
  })

  it.each(chapters)('what is filled in at %s is counted, and the person says it is klaar', async (id) => {
    const { page } = session
    const questions = ofChapter(id)
    await showPage(page, `${siteUrl}werkboek/${id}/`)
    for (const [index, planned] of questions.entries()) {
      if (isOpen(planned)) await fillIn(page, planned)
      if (id === HALF_WAY && index === Math.floor(questions.length / 2))
        await leaveAndComeBack(page, questions.slice(0, index + 1))
    }
    const answered = new Set(questions.map(({ question }) => question)).size
    await expect.poll(() => stateOf(page, id)).toBe(`Bezig · ${answered} van ${asked(id)}`)

    await page.getByRole('radio', { name: 'Ja, dit is klaar' }).check()
    await expect.poll(() => stateOf(page, id)).toBe('Klaar')
    const next = chapters[chapters.indexOf(id) + 1]
    if (next)
      expect(await readContinue(page, siteUrl)).toEqual(toContinueWith(CASUS_NAME, siteUrl, firstOpen(next)))
  })

  it('the route tells every chapter is klaar, and the start page that nothing is open', async () => {
    const { page } = session
    const states = await readStates(page, siteUrl)
    expect(new Set(Object.values(states))).toEqual(new Set(['Klaar']))
    expect(await readContinue(page, siteUrl)).toMatchObject({
      title: `Verder met ${CASUS_NAME}`,
      text: expect.stringContaining('Alle vragen zijn ingevuld of klaar'),
      leadsTo: `${siteUrl}overzicht/`,
    })
  })

  it('the overview shows every word at its own question', async () => {
    const page = await showPage(session.page, `${siteUrl}overzicht/`)
    const shown = await page
      .locator('.overview .report__question')
      .evaluateAll((all) => Object.fromEntries(all.map((one) => [one.id, one.textContent ?? ''])))
    const missing = plan.flatMap(({ worksheet, question, fields }) =>
      fields.filter(({ words }) => !shown[`${worksheet}.${question.id}`]?.includes(words)),
    )
    expect(missing).toEqual([])
    expect(Object.values(shown).filter((text) => text.includes('Niet ingevuld'))).toEqual([])
  })

  it('the pdf of the whole casus holds every word', async () => {
    const page = await showPage(session.page, `${siteUrl}afdrukken/`)
    expect(missingFrom(await readPdf(page), wordsIn(wordsOf(plan)))).toEqual([])
  })

  it('nothing went wrong behind the scenes', () => {
    expect(session.complaints).toEqual([])
  })
})

/** Leaves in the middle of a chapter: what is told about it is right, and everything stands there still. */
async function leaveAndComeBack(page: Page, answered: readonly Planned[]): Promise<void> {
  const address = page.url()
  const before = await readAnswers(page)
  const ids = new Set(answered.map(({ question }) => question.id))
  const next = ofChapter(HALF_WAY).find(({ question }) => !ids.has(question.id)) as Planned
  expect(await readContinue(page, siteUrl)).toEqual(toContinueWith(CASUS_NAME, siteUrl, next))

  const states = await readStates(page, siteUrl)
  const here = chapters.indexOf(HALF_WAY)
  expect(chapters.map((id) => states[id])).toEqual([
    ...chapters.slice(0, here).map(() => 'Klaar'),
    `Bezig · ${ids.size} van ${asked(HALF_WAY)}`,
    ...chapters.slice(here + 1).map(() => 'Nog niet begonnen'),
  ])

  await showPage(page, address)
  await page.reload()
  await expect.poll(() => readAnswers(page)).toEqual(before)
}

/** How far this chapter is, in the list at its side. */
const stateOf = (page: Page, id: string): Promise<string | null> =>
  page
    .locator('.chapter-nav__item', { has: page.locator(`a[href$="/${id}/"]`) })
    .locator('.chapter-nav__state')
    .textContent()
