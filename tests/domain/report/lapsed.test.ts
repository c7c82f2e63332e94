import { describe, expect, it } from 'vitest'
import type { Value } from '../../../src/domain/casus/register.ts'
import { lapsedAnswers } from '../../../src/domain/report/lapsed.ts'
import type { Question } from '../../../src/domain/worksheet/worksheet.ts'
import { apart, bookOf, casus } from '../sample.ts'

const lapsed = (answers: Readonly<Record<string, Value>>, ...questions: readonly Question[]) =>
  lapsedAnswers(casus(answers), bookOf(...questions))

const TEXT: Question = { id: 'wat', soort: 'tekst', vraag: 'Wat?', lengte: 'kort' }
const opties = [{ id: 'ja', tekst: 'Ja' }]
const TABLE: Question = {
  id: 'wat',
  soort: 'tabel',
  vraag: 'Wat?',
  rij: 'rij',
  kolommen: [{ id: 'naam', titel: 'Naam', soort: 'tekst' }],
}
const MATRIX: Question = {
  id: 'wat',
  soort: 'matrix',
  vraag: 'Wat?',
  rijen: opties,
  kolommen: [{ id: 'naam', titel: 'Naam', soort: 'tekst' }],
}

describe('an answer', () => {
  it('[D2] to a question that still stands is not lapsed', () => {
    expect(lapsed({ 'blad.wat': 'x' }, TEXT)).toEqual([])
  })

  it('[D2] to a question that was removed is shown, with its path', () => {
    expect(lapsed({ 'blad.weg': 'x', 'blad.wat': 'y' }, TEXT)).toEqual([{ path: 'blad.weg', texts: ['x'] }])
  })

  it('[D2] in a worksheet that was removed is shown', () => {
    expect(lapsed({ 'oud.wat@sociaal': 'x' }, TEXT)).toEqual([{ path: 'oud.wat@sociaal', texts: ['x'] }])
  })

  it('[D2] that was emptied is not shown', () => {
    expect(lapsed({ 'blad.weg': '', 'blad.ook-weg': null })).toEqual([])
  })

  it('[D2] of two versions is shown with both', () => {
    const both = apart({ 'blad.weg': 'een' }, { 'blad.weg': 'twee' })
    expect(lapsedAnswers(both, bookOf())).toEqual([{ path: 'blad.weg', texts: ['twee', 'een'] }])
  })

  it.each([
    ['a lens, when the question no longer asks each lens', { 'blad.wat@wijk': 'x' }, TEXT],
    ['no lens, when the question now asks each lens', { 'blad.wat': 'x' }, { ...TEXT, per: 'bril' }],
    ['a cell of a former table', { 'blad.wat/k3f9/naam': 'x' }, TEXT],
    ['a column that is gone', { 'blad.wat/k3f9/oud': 'x' }, TABLE],
    ['what stood beside Anders before it was a table', { 'blad.wat/anders-namelijk': 'x' }, TABLE],
    ['a row of a matrix that is gone', { 'blad.wat/nee/naam': 'x' }, MATRIX],
    ['a column of a matrix that is gone', { 'blad.wat/ja/oud': 'x' }, MATRIX],
    [
      'the text of before it was a choice of many',
      { 'blad.wat': 'x' },
      { ...TEXT, soort: 'meerkeuze', opties },
    ],
    ['a tick of before it was a single choice', { 'blad.wat/nee': 'x' }, { ...TEXT, soort: 'keuze', opties }],
  ] as const)('[D2] under %s is shown', (_what, answers, question) => {
    expect(lapsed(answers, question as Question)).toEqual([{ path: Object.keys(answers)[0], texts: ['x'] }])
  })

  it.each([
    ['an option that is gone', { 'blad.wat': 'nee' }, { ...TEXT, soort: 'keuze', opties }],
    ['a tick that is gone', { 'blad.wat/nee': true }, { ...TEXT, soort: 'meerkeuze', opties }],
    ['a certainty', { 'blad.wat/zekerheid': 'cijfers' }, { ...TEXT, soort: 'schaal', laag: 'l', hoog: 'h' }],
  ] as const)('[D2] with %s is told under its own question', (_what, answers, question) => {
    expect(lapsed(answers, question as Question)).toEqual([])
  })

  it('[D2] is never the place of a row, nor whether a chapter is klaar', () => {
    expect(lapsed({ 'blad.weg/k3f9': { plaats: 1 }, '_voortgang.urgentie': 'klaar' })).toEqual([])
  })
})
