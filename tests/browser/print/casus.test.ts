// The printed casus: what is handed over, read out by a screen reader, and kept in a binder.
import { describe, expect, inject, it } from 'vitest'
import { columnsFor } from '../../../src/domain/kinds/matrix.ts'
import { isAsked } from '../../../src/domain/worksheet/worksheet.ts'
import { readWorkbook } from '../journey/casus/built.ts'
import { CASUS_NAME, planAnswers, wordsOf } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import {
  hasColour,
  headingLevels,
  missingFrom,
  type Pdf,
  pictures,
  readPdf,
  skippedLevels,
  wordsIn,
} from './pdf.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const plan = planAnswers(workbook)
const sheets = workbook.hoofdstukken.flatMap(({ werkbladen }) => werkbladen)
const questions = sheets.flatMap(({ vragen }) => vragen)

/** What the drawings of answers add: tables and lists that are no answer themselves. */
const DRAWN = {
  tables: '.view__table',
  columns: '.view__table [scope=col]',
  rows: '.view__table [scope=row]',
  lists: '.view__list',
}

let pdf: Pdf
const drawn = { tables: 0, columns: 0, rows: 0, lists: 0 }
withSession(async ({ page }) => {
  await openCasus(page, siteUrl, registersOf(plan))
  pdf = await readPdf(await showPage(page, `${siteUrl}afdrukken/`))
  for (const part of ['tables', 'columns', 'rows', 'lists'] as const)
    drawn[part] = await page.locator(DRAWN[part]).count()
})

describe('the whole casus on paper', () => {
  it('holds every question with the number it has on the screen, and every word of every answer', () => {
    expect(missingFrom(pdf, wordsIn(wordsOf(plan)))).toEqual([])
    const asked = plan.map(({ number, question }) => `${number} ${question.vraag}`)
    expect(missingFrom(pdf, asked)).toEqual([])
  })

  it('is titled with the casus, is in Dutch, and is tagged for a screen reader', () => {
    expect(pdf.info()['Title']).toContain(CASUS_NAME)
    expect(pdf.info()['Tagged']).toBe('yes')
    expect(pdf.bytes.includes('/Lang (nl)')).toBe(true)
  })

  it('has one title, a heading for every worksheet and question, and skips no level', () => {
    const levels = headingLevels(pdf)
    expect(levels[0]).toBe(1)
    expect(skippedLevels(levels)).toEqual([])
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level) => level === 2)).toHaveLength(sheets.length)
    expect(levels.filter((level) => level > 2).length).toBeGreaterThanOrEqual(questions.length)
    expect(levels).toContain(4)
  })

  it('names the columns and rows of every table, and knows its lists', () => {
    const count = (pattern: RegExp) => pdf.structure().filter((line) => pattern.test(line)).length
    const tables = plan.filter(({ question: { soort } }) => soort === 'tabel' || soort === 'matrix')
    const columns = tables.flatMap(({ question, slot }) => {
      if (question.soort === 'matrix') return columnsFor(question, slot.lens)
      return question.soort === 'tabel' ? question.kolommen.filter(isAsked) : []
    })
    const rows = tables.flatMap(({ question }) => (question.soort === 'matrix' ? question.rijen : []))
    expect(drawn.tables).toBeGreaterThan(0)
    expect(count(/^Table\b/)).toBe(tables.length + drawn.tables)
    expect(count(/^\/Scope \/Column/)).toBe(columns.length + drawn.columns)
    expect(count(/^\/Scope \/Row/)).toBe(rows.length + drawn.rows)
    expect(count(/^TH\b/)).toBe(columns.length + rows.length + drawn.columns + drawn.rows)
    expect(count(/^L \(/)).toBe(questions.filter(({ soort }) => soort === 'meerkeuze').length + drawn.lists)
  })

  it('reads out every word, also the score', () => {
    const words = wordsIn(wordsOf(plan)).filter((word) => /^q\d{4}x$/.test(word))
    expect(missingFrom({ text: pdf.spoken() }, words)).toEqual([])
    const scores = plan.filter(({ question }) => question.soort === 'schaal')
    expect(pdf.spoken().match(/[1-5] van 5/g)).toHaveLength(scores.length)
  })

  it('carries the name of the casus and its own number on every page', () => {
    const total = pdf.pages.length
    pdf.pages.forEach((text, index) => {
      expect(text).toContain(CASUS_NAME)
      expect(text).toContain(`Pagina ${index + 1} van ${total}`)
    })
  })

  it('carries the name, the date and the chapter above every worksheet', () => {
    const date = new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })
    for (const { titel, werkbladen } of workbook.hoofdstukken)
      for (const { nummer } of werkbladen) {
        const found = pdf.pages.find((text) => new RegExp(`^Werkblad ${nummer}$`, 'm').test(text))
        expect(found?.replace(/\s+/g, ' ')).toContain(`${CASUS_NAME} · ${date} · ${titel}`)
      }
  })

  it('is black on white: nothing has to be told from its colour', () => {
    expect(pictures(pdf).filter(hasColour)).toEqual([])
  })

  it('tells the lenses and the scores apart in words', () => {
    expect(pdf.text).toMatch(/Wijk q\d{4}x .{0,12}Sociaal domein q\d{4}x .{0,12}Fysiek domein q\d{4}x/)
    expect(pdf.text).toMatch(/[1-5] van 5 \((gehoord van bewoners|uit cijfers|vermoeden)\)/i)
  })
})
