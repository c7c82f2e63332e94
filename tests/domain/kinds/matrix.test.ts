import { describe, expect, it } from 'vitest'
import { matrix } from '../../../src/domain/kinds/matrix.ts'
import type { MatrixQuestion } from '../../../src/domain/worksheet/worksheet.ts'
import { apart, casus } from '../sample.ts'

const question: MatrixQuestion = {
  id: 'week',
  soort: 'matrix',
  vraag: 'Wie doet wat?',
  rijen: [
    { id: 'brief', tekst: 'Een brief sturen' },
    { id: 'bellen', tekst: 'Bellen' },
  ],
  kolommen: [
    { id: 'wijk', titel: 'Wijk', soort: 'keuze', opties: [{ id: 'ik', tekst: 'dat doe ik' }] },
    { id: 'uren', titel: 'Uren', soort: 'getal' },
  ],
}
const slot = { worksheet: 'blad', question: 'week' }
const tell = (...[registers]: Parameters<typeof casus>) => matrix.tell(casus(registers), slot, question)

describe('matrix', () => {
  it('[K1] is answered by one filled cell', () => {
    expect(matrix.isAnswered(casus({ 'blad.week/brief/wijk': 'ik' }), slot, question)).toBe(true)
    expect(matrix.isAnswered(casus({ 'blad.week/brief/wijk': null }), slot, question)).toBe(false)
  })

  it('[K1] takes the place of a row of a former table for no answer', () => {
    expect(matrix.isAnswered(casus({ 'blad.week/k3f9': { plaats: 1 } }), slot, question)).toBe(false)
  })

  it('[K1] is not answered through another lens', () => {
    expect(matrix.isAnswered(casus({ 'blad.week/brief/wijk@fysiek': 'ik' }), slot, question)).toBe(false)
  })

  it('[K2] tells every row with its name, also the empty ones', () => {
    expect(tell({ 'blad.week/brief/wijk': 'ik', 'blad.week/brief/uren': 'ongeveer 4' })).toEqual([
      {
        type: 'table',
        columns: ['Wijk', 'Uren'],
        rows: [
          { title: 'Een brief sturen', cells: ['dat doe ik', 'ongeveer 4'] },
          { title: 'Bellen', cells: ['', ''] },
        ],
      },
    ])
  })

  it('[K2] tells both texts of a cell that was written separately', () => {
    const both = apart({ 'blad.week/bellen/uren': '2' }, { 'blad.week/bellen/uren': '3' })
    expect(matrix.tell(both, slot, question)).toMatchObject([
      { rows: [{}, { cells: ['', '3 (andere versie: 2)'] }] },
    ])
  })

  it('[K2] draws no empty table when only a row that is gone was filled in', () => {
    expect(tell({ 'blad.week/oud/uren': '3' })).toEqual([])
  })

  it('[K3] offers the same table, empty', () => {
    expect(matrix.paper(question)).toEqual([
      {
        type: 'table',
        columns: ['Wijk', 'Uren'],
        rows: [
          { title: 'Een brief sturen', cells: ['', ''] },
          { title: 'Bellen', cells: ['', ''] },
        ],
      },
    ])
  })
})
