import { describe, expect, it } from 'vitest'
import { placedRow } from '../../../src/domain/casus/rows.ts'
import { findAnswers } from '../../../src/domain/search/answers.ts'
import { apart, bookOf, casus } from '../sample.ts'

const BOOK = bookOf(
  { id: 'wat', soort: 'tekst', vraag: 'Wat speelt er?', lengte: 'lang', per: 'bril' },
  {
    id: 'wie',
    soort: 'tabel',
    vraag: 'Wie doet mee?',
    rij: 'partij',
    kolommen: [
      { id: 'naam', titel: 'Naam', soort: 'tekst' },
      { id: 'rol', titel: 'Rol', soort: 'tekst' },
    ],
  },
  {
    id: 'hoe',
    soort: 'keuze',
    vraag: 'Hoe?',
    opties: [
      { id: 'samen', tekst: 'Samen met de Beukstraat' },
      { id: 'los', tekst: 'Los' },
    ],
  },
)

const ANSWERS = casus({
  'blad.wat@wijk': 'Elf ZIEKE bomen, één café',
  'blad.wat@sociaal': 'Eenzaamheid',
  'blad.wie/r1': placedRow(1),
  'blad.wie/r1/naam': 'Waterwonen',
  'blad.wie/r1/rol': 'beheert de flat',
  'blad.hoe': 'samen',
  'weg.oude-vraag': 'Het oude bankje',
})

const found = (typed: string) => findAnswers(ANSWERS, BOOK, typed).map(({ id, lens }) => [id, lens])

describe('searching what was filled in', () => {
  it('[Z3] finds a text with its number and its lens, whatever the capitals and accents', () => {
    const [hit] = findAnswers(ANSWERS, BOOK, 'Cafe zieke')
    expect(hit).toMatchObject({ id: 'blad.wat', lens: 'wijk', number: '3.1', chapterId: 'een' })
    expect(hit?.pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['ZIEKE', 'café'])
  })

  it('[Z3] finds words of one row together, a chosen option by its text, and a part of a word', () => {
    expect(found('waterwonen flat')).toEqual([['blad.wie', undefined]])
    expect(found('beukstraat')).toEqual([['blad.hoe', undefined]])
    expect(found('zaam')).toEqual([['blad.wat', 'sociaal']])
  })

  it('[Z3] finds an answer whose question is gone, and a version that stands beside another', () => {
    expect(found('bankje')).toEqual([['weg.oude-vraag', undefined]])
    const two = apart({ 'blad.wat@wijk': 'Een linde' }, { 'blad.wat@wijk': 'Een beuk' })
    expect(['linde', 'beuk'].map((word) => findAnswers(two, BOOK, word).length)).toEqual([1, 1])
  })

  it('[Z3] finds nothing without a word, nor for words of different answers', () => {
    expect(found('  ')).toEqual([])
    expect(found('bomen waterwonen')).toEqual([])
  })
})
