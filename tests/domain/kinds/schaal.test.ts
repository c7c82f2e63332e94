import { describe, expect, it } from 'vitest'
import { readScore, schaal } from '../../../src/domain/kinds/schaal.ts'
import type { SchaalQuestion } from '../../../src/domain/worksheet/worksheet.ts'
import { apart, casus } from '../sample.ts'

const question: SchaalQuestion = {
  id: 'vertrouwen',
  soort: 'schaal',
  vraag: 'Hoeveel vertrouwen is er?',
  laag: 'Niemand belt terug.',
  hoog: 'Een afspraak is een afspraak.',
  zekerheid: true,
}
const slot = { worksheet: 'blad', question: 'vertrouwen' }
const PATH = 'blad.vertrouwen'
const ENDS = { low: 'Niemand belt terug.', high: 'Een afspraak is een afspraak.' }
const tell = (...[registers]: Parameters<typeof casus>) => schaal.tell(casus(registers), slot, question)

describe('readScore', () => {
  it('[K4] reads 1 to 5, as a number or as text, and nothing else', () => {
    expect([1, 5, '3', 0, 6, 2.5, '', 'drie', null, true].map(readScore)).toEqual([
      1,
      5,
      3,
      ...Array.from({ length: 7 }, () => undefined),
    ])
  })
})

describe('schaal', () => {
  it('[K1] is answered by a score, not by a certainty alone', () => {
    expect(schaal.isAnswered(casus({ [PATH]: 1 }), slot, question)).toBe(true)
    expect(schaal.isAnswered(casus({ [`${PATH}/zekerheid`]: 'cijfers' }), slot, question)).toBe(false)
  })

  it('[K2] tells the score with both ends and where it comes from', () => {
    expect(tell({ [PATH]: 2, [`${PATH}/zekerheid`]: 'bewoners' })).toEqual([
      { type: 'scale', score: 2, ...ENDS, certainty: 'gehoord van bewoners' },
    ])
  })

  it('[K2] tells both scores that were given separately', () => {
    expect(schaal.tell(apart({ [PATH]: 2 }, { [PATH]: 4 }), slot, question)).toEqual([
      { type: 'scale', score: 4, ...ENDS, certainty: undefined },
      { type: 'other-version', text: '2', at: 1 },
    ])
  })

  it('[K2] tells both certainties that were given separately', () => {
    const both = apart(
      { [PATH]: 2, [`${PATH}/zekerheid`]: 'cijfers' },
      { [`${PATH}/zekerheid`]: 'vermoeden' },
    )
    expect(schaal.tell(both, slot, question)).toEqual([
      { type: 'scale', score: 2, ...ENDS, certainty: 'vermoeden' },
      { type: 'other-version', text: 'uit cijfers', at: 1 },
    ])
  })

  it('[K4] tells a certainty that has no score beside it', () => {
    expect(tell({ [`${PATH}/zekerheid`]: 'cijfers' })).toEqual([{ type: 'text', text: 'uit cijfers' }])
  })

  it('[K4] tells what is no score as it stands, and its certainty too', () => {
    expect(tell({ [PATH]: 'heel veel', [`${PATH}/zekerheid`]: 'cijfers' })).toEqual([
      { type: 'other-version', text: 'heel veel', at: 1 },
      { type: 'text', text: 'uit cijfers' },
    ])
  })

  it('[K3] offers both ends to mark, and boxes for the certainty', () => {
    expect(schaal.paper(question)).toEqual([
      { type: 'scale', score: undefined, ...ENDS },
      { type: 'boxes', items: ['gehoord van bewoners', 'uit cijfers', 'vermoeden'], many: false },
    ])
    expect(schaal.paper({ ...question, zekerheid: undefined })).toHaveLength(1)
  })
})
