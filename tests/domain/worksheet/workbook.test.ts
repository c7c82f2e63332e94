import { describe, expect, it } from 'vitest'
import { chapterMinutes, outline, questionLabels } from '../../../src/domain/worksheet/workbook.ts'
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
    worksheet([question], { id: 'ander', nummer: 5, duur: 25 }),
  ]),
)

describe('a workbook', () => {
  it('[V1] has an outline with just what it takes to count progress', () => {
    expect(outline(BOOK)[0]).toEqual({
      id: 'een',
      titel: 'Hoofdstuk een',
      werkbladen: ['blad', 'ander'].map((id) => ({ id, vragen: [{ id: 'a', soort: 'tekst', per: 'bril' }] })),
    })
  })

  it('[D1] names each question by its number and its words', () => {
    expect(questionLabels(BOOK)).toEqual({ 'blad.a': '4.1 Wat speelt er?', 'ander.a': '5.1 Wat speelt er?' })
  })

  it('adds up the minutes of a chapter', () => {
    expect(chapterMinutes(BOOK.hoofdstukken[0] ?? chapter('leeg', []))).toBe(35)
  })
})
