import { describe, expect, it } from 'vitest'
import { outline, questionLabels } from '../../../src/domain/worksheet/workbook.ts'
import type { Question } from '../../../src/domain/worksheet/worksheet.ts'
import { chapter, workbook, worksheet } from '../sample.ts'

const question: Question = {
  id: 'a',
  soort: 'tekst',
  vraag: 'Wat speelt er?',
  lengte: 'kort',
  per: 'bril',
  uitleg: 'Veel woorden.',
}
const BOOK = workbook(
  chapter('een', [
    worksheet([question], { nummer: 4 }),
    worksheet([{ ...question, verdieping: true }], { id: 'ander', nummer: 5, kern: false }),
  ]),
)

describe('a workbook', () => {
  it('[V1] has an outline with just what it takes to count progress', () => {
    expect(outline(BOOK)[0]).toEqual({
      id: 'een',
      titel: 'Hoofdstuk een',
      werkbladen: [
        { id: 'blad', kern: true, vragen: [{ id: 'a', soort: 'tekst', per: 'bril' }] },
        { id: 'ander', vragen: [{ id: 'a', soort: 'tekst', per: 'bril', verdieping: true }] },
      ],
    })
  })

  it('[D1] names each question by its number and its words', () => {
    expect(questionLabels(BOOK)).toEqual({ 'blad.a': '4.1 Wat speelt er?', 'ander.a': '5.1 Wat speelt er?' })
  })
})
