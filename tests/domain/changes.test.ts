// What happens to a reader when the book changes: the numbered list in src/domain/README.md, one test each.
import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/domain/casus/register.ts'
import { groupByQuestion } from '../../src/domain/casus/registers.ts'
import { slotsOf, tellAnswer } from '../../src/domain/kinds/index.ts'
import { nextOpenQuestion } from '../../src/domain/next-question.ts'
import { chapterProgress } from '../../src/domain/progress.ts'
import { lapsedAnswers } from '../../src/domain/report/lapsed.ts'
import { outline, type Workbook } from '../../src/domain/worksheet/workbook.ts'
import type { Question } from '../../src/domain/worksheet/worksheet.ts'
import { bookOf, casus, chapter, workbook, worksheet } from './sample.ts'

const text = (id: string, more: object = {}): Question => ({
  id,
  soort: 'tekst',
  vraag: `${id}?`,
  lengte: 'kort',
  ...more,
})
const opties = [
  { id: 'ja', tekst: 'Ja' },
  { id: 'nee', tekst: 'Nee' },
]
const kolommen = [{ id: 'wie', titel: 'Wie', soort: 'tekst' }] as const
type Answers = Readonly<Record<string, Value>>

const nextIn = (answers: Answers, book: Workbook) =>
  nextOpenQuestion(casus(answers), outline(book))?.question.id
const lapsedPaths = (answers: Answers, book: Workbook) =>
  lapsedAnswers(casus(answers), book).map(({ path }) => path)
const told = (answers: Answers, question: Question) =>
  slotsOf('blad', question).flatMap((slot) => tellAnswer(casus(answers), slot, question))

describe('when', () => {
  it('1. [V1] [V2] a question is added, it is open, and a chapter called klaar stays klaar', () => {
    const book = bookOf(text('oud'), text('nieuw'))
    expect(nextIn({ 'blad.oud': 'x' }, book)).toBe('nieuw')
    expect(nextIn({ 'blad.oud': 'x', '_voortgang.een': 'klaar' }, book)).toBeUndefined()
    const [een] = outline(book)
    expect(een && chapterProgress(groupByQuestion(casus({ '_voortgang.een': 'klaar' })), een).state).toBe(
      'klaar',
    )
  })

  it('2. [D2] a question is removed, its answers lapse', () => {
    expect(lapsedPaths({ 'blad.weg': 'x' }, bookOf(text('oud')))).toEqual(['blad.weg'])
  })

  it('3. [P1] a question is reworded, renumbered or moved within its worksheet, nothing changes', () => {
    const book = bookOf(text('voor'), text('oud', { vraag: 'Heel anders gevraagd?' }))
    expect([lapsedPaths({ 'blad.oud': 'x' }, book), nextIn({ 'blad.oud': 'x' }, book)]).toEqual([[], 'voor'])
  })

  it('4. [D2] a question gets another id or another worksheet, it is open and its answer lapses', () => {
    const renamed = bookOf(text('ander'))
    expect([lapsedPaths({ 'blad.oud': 'x' }, renamed), nextIn({ 'blad.oud': 'x' }, renamed)]).toEqual([
      ['blad.oud'],
      'ander',
    ])
    const moved = workbook(chapter('een', [worksheet([text('oud')], { id: 'elders' })]))
    expect([lapsedPaths({ 'blad.oud': 'x' }, moved), nextIn({ 'blad.oud': 'x' }, moved)]).toEqual([
      ['blad.oud'],
      'oud',
    ])
  })

  it('5. [K4] [D2] a question changes kind, what fits is told and the rest lapses, and changing back undoes it', () => {
    const choice: Question = { id: 'oud', soort: 'keuze', vraag: 'oud?', opties }
    expect(told({ 'blad.oud': 'eigen woorden' }, choice)).toEqual([{ type: 'text', text: 'eigen woorden' }])
    const table = { 'blad.oud/k3': { plaats: 1 }, 'blad.oud/k3/wie': 'An' }
    expect(lapsedPaths(table, bookOf(choice))).toEqual(['blad.oud/k3/wie'])
    const back: Question = { id: 'oud', soort: 'tabel', vraag: 'oud?', rij: 'rij', kolommen }
    expect([lapsedPaths(table, bookOf(back)), told(table, back).length]).toEqual([[], 1])
  })

  it('6. [K4] an option is removed, who chose it still sees it', () => {
    const choice: Question = { id: 'oud', soort: 'keuze', vraag: 'oud?', opties: opties.slice(0, 1) }
    expect(told({ 'blad.oud': 'nee' }, choice)).toEqual([{ type: 'text', text: 'nee' }])
    expect(lapsedPaths({ 'blad.oud': 'nee' }, bookOf(choice))).toEqual([])
  })

  it('7. [D2] a column or a fixed row disappears, its cells lapse and no empty table is drawn', () => {
    const table: Question = { id: 'oud', soort: 'tabel', vraag: 'oud?', rij: 'rij', kolommen }
    const matrix: Question = { id: 'oud', soort: 'matrix', vraag: 'oud?', rijen: opties, kolommen }
    for (const [path, question] of [
      ['blad.oud/k3/weg', table],
      ['blad.oud/weg/wie', matrix],
    ] as const) {
      expect(lapsedPaths({ [path]: 'x' }, bookOf(question))).toEqual([path])
      expect([told({ [path]: 'x' }, question), nextIn({ [path]: 'x' }, bookOf(question))]).toEqual([
        [],
        undefined,
      ])
    }
  })

  it('8. [D2] a question begins to ask each lens, or stops, the answers of before lapse', () => {
    expect(lapsedPaths({ 'blad.oud': 'x' }, bookOf(text('oud', { per: 'bril' })))).toEqual(['blad.oud'])
    expect(lapsedPaths({ 'blad.oud@wijk': 'x' }, bookOf(text('oud')))).toEqual(['blad.oud@wijk'])
  })

  it('9. [K1] a question gets one more lens to answer, what was answered stays answered', () => {
    expect(nextIn({ 'blad.oud@wijk': 'x' }, bookOf(text('oud', { per: 'bril' })))).toBeUndefined()
  })

  it('10. [D2] a chapter is removed, its answers lapse, and whether it was klaar is shown nowhere', () => {
    expect(lapsedPaths({ 'blad.oud': 'x', '_voortgang.een': 'klaar' }, workbook())).toEqual(['blad.oud'])
  })
})
