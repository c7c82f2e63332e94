import { describe, expect, it } from 'vitest'
import { isAnswered, paperSpace, slotsOf, tellAnswer } from '../../../src/domain/kinds/index.ts'
import { QUESTION_KINDS } from '../../../src/domain/worksheet/worksheet.ts'
import { casus } from '../sample.ts'
import { ONE_OF_EACH } from './one-of-each.ts'

describe('a question per bril', () => {
  it('[K1] has a slot for each lens, and any other question has one', () => {
    expect(slotsOf('blad', { id: 'wat', per: 'bril' }).map(({ lens }) => lens)).toEqual([
      'wijk',
      'sociaal',
      'fysiek',
    ])
    expect(slotsOf('blad', { id: 'wat' })).toEqual([{ worksheet: 'blad', question: 'wat' }])
  })

  it('[K1] is answered once one lens has answered', () => {
    const question = { id: 'wat', soort: 'tekst', per: 'bril' } as const
    expect(isAnswered(casus({ 'blad.wat@fysiek': 'ja' }), 'blad', question)).toBe(true)
    expect(isAnswered(casus({ 'blad.wat': 'zonder bril' }), 'blad', question)).toBe(false)
  })
})

describe('every kind', () => {
  it('is one of six', () => {
    expect(ONE_OF_EACH.map(({ soort }) => soort)).toEqual(QUESTION_KINDS)
  })

  it.each(ONE_OF_EACH)('[K2] $soort tells nothing of an empty casus', (question) => {
    const slot = { worksheet: 'blad', question: question.id }
    expect(isAnswered({}, 'blad', question)).toBe(false)
    expect(tellAnswer({}, slot, question)).toEqual([])
  })

  it.each(ONE_OF_EACH)('[K3] $soort offers room on paper', (question) => {
    expect(paperSpace(question)).not.toEqual([])
  })
})
