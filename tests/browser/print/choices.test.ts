// What can be chosen before printing: all or one worksheet, filled in or blank, with or without the open
// questions. And an answer of any length comes out whole.
import { describe, expect, inject, it } from 'vitest'
import { readWorkbook } from '../journey/casus/built.ts'
import { CASUS_NAME, type Planned, planAnswers, wordsOf } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { linesOn, missingFrom, readPdf, wordsIn } from './pdf.ts'

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

const session = withSession(({ page }) => openCasus(page, siteUrl, registersOf(begun)))

const goToPrint = (query = '') => showPage(session.page, `${siteUrl}afdrukken/${query}`)

describe('choosing what to print', () => {
  it('an answer of 3,000 words comes out whole', async () => {
    const pdf = await readPdf(await goToPrint())
    expect(missingFrom(pdf, LONG)).toEqual([])
  })

  it('open questions are left out, or get lines to write on', async () => {
    const page = await goToPrint()
    const withLines = page.getByLabel('Ook vragen zonder antwoord, met schrijfregels')
    await withLines.check()
    const all = await readPdf(page)
    await withLines.uncheck()
    const answered = await readPdf(page)
    expect(missingFrom(all, asked(open))).toEqual([])
    expect(missingFrom(answered, asked(open))).toEqual(asked(open))
    expect(missingFrom(answered, [...asked(begun), ...wordsIn(wordsOf(filled))])).toEqual([])
    expect(linesOn(all)).toBeGreaterThan(linesOn(answered) + 200)
  })

  it('one worksheet comes alone, with its own number and the name of the casus', async () => {
    const page = await goToPrint()
    const sheet = sheets.find(({ id }) => id === 'casus')
    await page
      .getByRole('combobox', { name: 'Werkblad' })
      .selectOption({ label: `Werkblad ${sheet?.nummer}: ${sheet?.titel}` })
    const pdf = await readPdf(page)
    expect(missingFrom(pdf, [...asked(filled), ...wordsIn(wordsOf(filled))])).toEqual([])
    expect(pdf.text.match(/Werkblad \d+/g)).toEqual([`Werkblad ${sheet?.nummer}`])
    expect(pdf.pages.filter((text) => !text.includes(CASUS_NAME))).toEqual([])
  })

  it.each([
    { kind: 'the whole book', query: '?leeg', wanted: plan },
    { kind: 'one worksheet', query: '?leeg&werkblad=urgentie', wanted: ofUrgentie },
  ])('blank, $kind has every question, room to write, and no answer', async ({ query, wanted }) => {
    const pdf = await readPdf(await goToPrint(query))
    expect(missingFrom(pdf, asked(wanted))).toEqual([])
    expect(pdf.text).not.toMatch(/Beukstraat|q\d{4}x|lang\d/)
    expect(linesOn(pdf)).toBeGreaterThan(wanted.length)
  })

  it('a blank sheet offers every choice, both ends of every scale and room in every table', async () => {
    const page = await goToPrint('?leeg')
    const pdf = await readPdf(page)
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
