import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../../src/domain/agenda/agenda.ts'
import { nameOrigins } from '../../../src/domain/agenda/origin.ts'
import { deletedRow, placedRow } from '../../../src/domain/casus/rows.ts'
import { tabel } from '../../../src/domain/kinds/tabel.ts'
import type { TabelQuestion } from '../../../src/domain/worksheet/worksheet.ts'
import { apart, bookOf, casus } from '../sample.ts'

const question: TabelQuestion = {
  id: 'acties',
  soort: 'tabel',
  vraag: 'Wat gaan jullie doen?',
  rij: 'actie',
  kolommen: [
    { id: 'wat', titel: 'Wat', soort: 'tekst' },
    { id: 'wanneer', titel: 'Wanneer', soort: 'datum' },
    { id: 'wie', titel: 'Wie', soort: 'keuze', opties: [{ id: 'wij', tekst: 'De gemeente' }] },
  ],
}
const slot = { worksheet: 'blad', question: 'acties' }
const row = (id: string, place: number, cells: Readonly<Record<string, string>>) =>
  Object.fromEntries([
    [`blad.acties/${id}`, placedRow(place)],
    ...Object.entries(cells).map(([column, text]) => [`blad.acties/${id}/${column}`, text] as const),
  ])

describe('tabel', () => {
  it('[K1] is answered by one filled cell, not by an empty row', () => {
    expect(tabel.isAnswered(casus(row('a', 1, { wat: 'bellen' })), slot, question)).toBe(true)
    expect(tabel.isAnswered(casus(row('a', 1, { wat: '' })), slot, question)).toBe(false)
  })

  it('[K2] tells its rows in their order, each cell by the kind of its column', () => {
    const rows = casus({
      ...row('a', 2, { wat: 'schrijven' }),
      ...row('b', 1, { wat: 'bellen', wanneer: '2026-12-03', wie: 'wij' }),
    })
    expect(tabel.tell(rows, slot, question)).toEqual([
      {
        type: 'table',
        columns: ['Wat', 'Wanneer', 'Wie'],
        rows: [{ cells: ['bellen', '3 december 2026', 'De gemeente'] }, { cells: ['schrijven', '', ''] }],
      },
    ])
  })

  it('[K2] leaves empty rows out', () => {
    expect(tabel.tell(casus(row('a', 1, {})), slot, question)).toEqual([])
  })

  it('[T1] is not answered by a deleted row, and does not tell it', () => {
    const before = casus(row('a', 1, { wat: 'bellen' }))
    const deleted = { ...before, ...casus({ 'blad.acties/a': deletedRow(before, slot, 'a') }, 'wb') }
    expect(tabel.isAnswered(deleted, slot, question)).toBe(false)
    expect(tabel.tell(deleted, slot, question)).toEqual([])
  })

  it('[K2] tells both texts of a cell that was written separately', () => {
    const both = apart({ 'blad.acties/a/wat': 'bellen' }, { 'blad.acties/a/wat': 'schrijven' })
    expect(tabel.tell(both, slot, question)).toMatchObject([
      { rows: [{ cells: ['schrijven (andere versie: bellen)', '', ''] }] },
    ])
  })

  it('[K4] tells a cell that does not fit its column as it stands', () => {
    const odd = casus(row('a', 1, { wanneer: 'na de zomer', wie: 'de provincie' }))
    expect(tabel.tell(odd, slot, question)).toMatchObject([
      { rows: [{ cells: ['', 'na de zomer', 'de provincie'] }] },
    ])
  })

  it('[K2] tells a column that is not asked only where it is filled in', () => {
    const status = { id: 'status', titel: 'Status', soort: 'keuze', opties: STATUSES, stil: true } as const
    const asked = { ...question, kolommen: [...question.kolommen, status] }
    const columns = (cells: Readonly<Record<string, string>>) =>
      tabel.tell(casus(row('a', 1, { wat: 'bellen', ...cells })), slot, asked)
    expect(columns({})).toMatchObject([{ columns: ['Wat', 'Wanneer', 'Wie'] }])
    expect(columns({ status: 'bezig' })).toMatchObject([
      { columns: ['Wat', 'Wanneer', 'Wie', 'Status'], rows: [{ cells: ['bellen', '', '', 'bezig'] }] },
    ])
  })

  it('[G2] names the question an action came from once the book is known, and asks it of nobody', () => {
    const komtUit = { id: 'herkomst', titel: 'Komt uit', soort: 'herkomst', stil: true } as const
    const agenda = { ...question, kolommen: [...question.kolommen.slice(0, 1), komtUit] }
    const registers = casus(row('a', 1, { wat: 'bellen', herkomst: 'blad.acties/b@wijk' }))
    const book = nameOrigins(bookOf({ ...question, id: 'eerst' }, agenda))
    const named = book.hoofdstukken[0]?.werkbladen[0]?.vragen[1] as TabelQuestion
    expect(tabel.tell(registers, slot, agenda)).toMatchObject([{ columns: ['Wat'] }])
    expect(tabel.tell(registers, slot, named)).toMatchObject([
      { columns: ['Wat', 'Komt uit'], rows: [{ cells: ['bellen', 'vraag 3.2'] }] },
    ])
    expect(tabel.paper(named)).toMatchObject([{ columns: ['Wat'] }])
  })

  it('[K3] offers five empty rows', () => {
    expect(tabel.paper(question)).toEqual([
      {
        type: 'table',
        columns: ['Wat', 'Wanneer', 'Wie'],
        rows: Array.from({ length: 5 }, () => ({ cells: ['', '', ''] })),
      },
    ])
  })
})
