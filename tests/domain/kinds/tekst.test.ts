import { describe, expect, it } from 'vitest'
import { tekst } from '../../../src/domain/kinds/tekst.ts'
import type { TekstQuestion } from '../../../src/domain/worksheet/worksheet.ts'
import { apart, casus } from '../sample.ts'

const question: TekstQuestion = { id: 'wat', soort: 'tekst', vraag: 'Wat speelt er?', lengte: 'lang' }
const slot = { worksheet: 'blad', question: 'wat' }

describe('tekst', () => {
  it.each([
    ['a word', 'bomen', true],
    ['the number zero', 0, true],
    ['only spaces and line ends', ' \n\t ', false],
    ['an emptied field', '', false],
    ['a value that was taken back', null, false],
  ])('[K1] with %s is answered: %s → %s', (_what, value, answered) => {
    expect(tekst.isAnswered(casus({ 'blad.wat': value }), slot, question)).toBe(answered)
  })

  it('[K1] is not answered through another lens or under another question', () => {
    expect(tekst.isAnswered(casus({ 'blad.wat@wijk': 'x', 'blad.wat-nog': 'x' }), slot, question)).toBe(false)
  })

  it('[K2] tells the text as it was typed', () => {
    expect(tekst.tell(casus({ 'blad.wat': ' regel\r\ntwee ' }), slot, question)).toEqual([
      { type: 'text', text: ' regel\r\ntwee ' },
    ])
  })

  it('[K2] tells two versions, the latest first', () => {
    expect(tekst.tell(apart({ 'blad.wat': 'eerst' }, { 'blad.wat': 'later' }), slot, question)).toEqual([
      { type: 'text', text: 'later' },
      { type: 'other-version', text: 'eerst', at: 1 },
    ])
  })

  it('[K2] tells the one that stands there when the later version is empty', () => {
    expect(tekst.tell(apart({ 'blad.wat': 'eerst' }, { 'blad.wat': '' }), slot, question)).toEqual([
      { type: 'text', text: 'eerst' },
    ])
  })

  it('[K2] tells nothing when nothing stands there', () => {
    expect(tekst.tell(casus({ 'blad.wat': '' }), slot, question)).toEqual([])
  })

  it('[K3] offers one line for a short answer and six for a long one', () => {
    expect(tekst.paper({ ...question, lengte: 'kort' })).toEqual([{ type: 'lines', count: 1 }])
    expect(tekst.paper(question)).toEqual([{ type: 'lines', count: 6 }])
  })
})
