// What can be chosen before printing: all or one worksheet, filled in or blank, with or without the open
// questions. And an answer of any length comes out whole.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { isAskedOn } from '../../../src/domain/worksheet/route.ts'
import { readWorkbook } from '../journey/casus/built.ts'
import { CASUS_NAME, type Planned, planAnswers, wordsOf } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { linesOn, missingFrom, type Pdf, readPdf, wordsIn } from './pdf.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const sheets = workbook.hoofdstukken.flatMap(({ werkbladen }) => werkbladen)
const LONG = Array.from({ length: 3_000 }, (_, index) => `lang${String(index + 1).padStart(4, '0')}`)

// Somebody who has just begun: the name, one long answer, one worksheet filled in; the rest is open.
const plan = planAnswers(workbook)
const filled = plan.filter(({ worksheet }) => worksheet === 'casus')
const long = plan.find(
  ({ worksheet, question }) => worksheet === 'urgentie' && question.id === 'niets-doen',
) as Planned
const begun = [...filled, { ...long, fields: [{ value: LONG.join(' '), words: '' }] }]
const open = plan.filter((planned) => !filled.includes(planned) && planned !== long)
const ofUrgentie = plan.filter(({ worksheet }) => worksheet === 'urgentie')
const asked = (some: readonly Planned[]) => [
  ...new Set(some.map(({ number, question }) => `${number} ${question.vraag}`)),
]

const isOnShort = ({ worksheet, question }: Planned): boolean => {
  const sheet = sheets.find(({ id }) => id === worksheet)
  return sheet !== undefined && isAskedOn('kort', sheet, question)
}

const session = withSession(({ page }) => openCasus(page, siteUrl, registersOf(begun)))

const goToPrint = (query = '') => showPage(session.page, `${siteUrl}afdrukken/${query}`)

function expectBlank(pdf: Pdf, wanted: readonly Planned[]): void {
  expect(missingFrom(pdf, asked(wanted))).toEqual([])
  expect(pdf.text).not.toMatch(new RegExp(`${CASUS_NAME}|q\\d{4}x|lang\\d`))
  expect(linesOn(pdf, wanted.length)).toBeGreaterThan(wanted.length)
}

/** Drawing goes piece by piece: what was chosen is there once the page says so. */
async function whenReady(page: Page): Promise<Page> {
  await page.locator('main p[aria-busy]').waitFor({ state: 'detached' })
  return page
}

describe('choosing what to print', () => {
  it('an answer of 3,000 words comes out whole', async () => {
    const pdf = await readPdf(await goToPrint())
    expect(missingFrom(pdf, LONG)).toEqual([])
  })

  it('the worksheets one ticks come alone, with their own number and the name of the casus', async () => {
    const page = await goToPrint()
    await page.getByRole('radio', { name: 'Werkbladen die je zelf kiest' }).check()
    for (const id of ['casus', 'urgentie']) {
      const sheet = sheets.find((one) => one.id === id)
      const chapter = workbook.hoofdstukken.find(({ werkbladen }) => werkbladen.some((one) => one.id === id))
      const part = workbook.delen.find((one) => one.id === chapter?.deel)
      await page.getByText(part?.titel ?? '', { exact: true }).click()
      await page.getByLabel(`Werkblad ${sheet?.nummer}: ${sheet?.titel}`).check()
    }
    const pdf = await readPdf(await whenReady(page))
    expect(missingFrom(pdf, [...asked(filled), ...wordsIn(wordsOf(filled))])).toEqual([])
    const numbers = ['casus', 'urgentie'].map(
      (id) => `Werkblad ${sheets.find((one) => one.id === id)?.nummer}`,
    )
    expect(pdf.text.match(/Werkblad \d+/g)).toEqual(numbers)
    expect(pdf.pages.filter((text) => !text.includes(CASUS_NAME))).toEqual([])
  })

  it('the short route comes without verdieping, but with what was answered of it', async () => {
    const page = await goToPrint('?route=kort')
    await page.getByLabel('Ook vragen zonder antwoord, met schrijfregels').check()
    const pdf = await readPdf(await whenReady(page))
    expect(missingFrom(pdf, [...asked(plan.filter(isOnShort)), ...asked(begun)])).toEqual([])
    const left = asked(open.filter((planned) => !isOnShort(planned)))
    expect(missingFrom(pdf, left)).toEqual(left)
  })

  it('open questions are left out, or get lines to write on', async () => {
    const page = await goToPrint('?route=kort')
    const withLines = page.getByLabel('Ook vragen zonder antwoord, met schrijfregels')
    await withLines.check()
    const all = await readPdf(await whenReady(page))
    await withLines.uncheck()
    const answered = await readPdf(await whenReady(page))
    const openOnShort = asked(open.filter(isOnShort))
    expect(missingFrom(all, openOnShort)).toEqual([])
    expect(missingFrom(answered, openOnShort)).toEqual(openOnShort)
    expect(missingFrom(answered, [...asked(begun), ...wordsIn(wordsOf(filled))])).toEqual([])
    const enough = linesOn(answered) + 50
    expect(linesOn(all, enough)).toBeGreaterThan(enough)
  })

  it.each([
    { kind: 'the short route', query: '?leeg&route=kort', wanted: plan.filter(isOnShort) },
    { kind: 'one worksheet', query: '?leeg&werkblad=urgentie', wanted: ofUrgentie },
  ])('blank, $kind has every question, room to write, and no answer', async ({ query, wanted }) => {
    expectBlank(await readPdf(await goToPrint(query)), wanted)
  })

  it('the whole book, blank, has every question, every choice, both ends of every scale and room in every table', async () => {
    const page = await goToPrint('?leeg')
    const pdf = await readPdf(page)
    expectBlank(pdf, plan)
    const offered = sheets.flatMap(({ vragen }) =>
      vragen.flatMap((question) => {
        if (question.soort === 'schaal') return [question.laag, question.hoog]
        return 'opties' in question ? question.opties.map(({ tekst }) => tekst) : []
      }),
    )
    expect(missingFrom(pdf, wordsIn(offered))).toEqual([])
    const rows = await page
      .locator('.report table')
      .evaluateAll((tables) => tables.map((table) => table.querySelectorAll('tbody tr').length))
    expect(Math.min(...rows)).toBeGreaterThan(2)
  })
})
