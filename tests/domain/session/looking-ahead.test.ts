// What a session begins with: the last one, what was agreed on, and the next day that was written down.
import { describe, expect, it } from 'vitest'
import type { Register, Value } from '../../../src/domain/casus/register.ts'
import { AGREEMENTS, agreements } from '../../../src/domain/session/agreements.ts'
import { LAST_SESSION_PATH, lastSession, toLastSession } from '../../../src/domain/session/last-session.ts'
import { nextPlanned, TABLES_WITH_DAYS } from '../../../src/domain/session/planned.ts'
import { meetingAfter, scriptOf } from '../../../src/domain/session/script.ts'
import { realContent } from '../../catalog/real.ts'

const at = (value: Value): Register => ({
  seen: { wa: 1 },
  versions: [{ writer: 'wa', count: 1, at: 1, value }],
})

const rows = (table: string, all: readonly Record<string, string>[]) =>
  Object.fromEntries(
    all.flatMap((cells, index) =>
      Object.entries(cells).map(([column, value]) => [`${table}/rij${index}/${column}`, at(value)]),
    ),
  )

describe('the book', () => {
  const { workbook } = realContent()
  const columnsOf = ({ worksheet, question }: { worksheet: string; question: string }) =>
    workbook.hoofdstukken
      .flatMap(({ werkbladen }) => werkbladen)
      .filter(({ id }) => id === worksheet)
      .flatMap(({ vragen }) => vragen)
      .flatMap((asked) => (asked.id === question && asked.soort === 'tabel' ? asked.kolommen : []))
      .map(({ id }) => id)

  it('asks for agreements and for days, in the columns that are read here', () => {
    expect(columnsOf(AGREEMENTS)).toEqual(expect.arrayContaining(['wat', 'wie', 'datum']))
    for (const table of TABLES_WITH_DAYS)
      expect(columnsOf(table)).toEqual(expect.arrayContaining(['datum', 'plek']))
  })
})

describe('[L7] looking back and ahead', () => {
  it('tells agreements with the latest day first, and those without a day last', () => {
    const registers = rows('sessies.afspraken', [
      { wat: 'Eerst bellen', wie: 'Beheer', datum: '2027-02-03' },
      { wat: 'Zonder dag' },
      { wat: 'Elke maandag', datum: '2027-03-03' },
      { wie: 'Niemand' },
    ])
    expect(agreements(registers).map(({ what }) => what)).toEqual([
      'Elke maandag',
      'Eerst bellen',
      'Zonder dag',
    ])
  })

  it('finds the first day from today on, in either table that asks for days', () => {
    const registers = {
      ...rows('sessies.reeks', [
        { datum: '2027-02-03', plek: 'Sporthal' },
        { datum: '2027-04-07', plek: 'Fietsenwerkplaats' },
      ]),
      ...rows('aanpak.momenten', [{ datum: '2027-03-01', plek: 'Buurthuis' }, { plek: 'Zonder dag' }]),
    }
    expect(nextPlanned(registers, '2027-02-03')?.place).toBe('Sporthal')
    expect(nextPlanned(registers, '2027-02-04')).toEqual({ date: '2027-03-01', place: 'Buurthuis' })
    expect(nextPlanned(registers, '2027-05-01')).toBeUndefined()
  })

  it('remembers the last session in the casus, and knows which meeting comes after it', () => {
    const draaiboek = {
      id: 'reeks',
      titel: 'Reeks',
      doel: '',
      voor: 'trio',
      herkomst: [],
      bijeenkomsten: ['een', 'twee'].map((id) => ({ id, titel: id, minuten: 5, blokken: [] })),
    } as const
    const script = scriptOf(draaiboek, { id: 'een', titel: 'een', minuten: 5, blokken: [] })
    const last = lastSession({ [LAST_SESSION_PATH]: at(toLastSession(script, 77)) })
    expect(last).toEqual({ at: 77, draaiboek: 'reeks', bijeenkomst: 'een' })
    expect(last && meetingAfter([draaiboek], last)).toEqual({ draaiboek: 'reeks', bijeenkomst: 'twee' })
    expect(meetingAfter([draaiboek], { draaiboek: 'reeks', bijeenkomst: 'twee' })).toBeUndefined()
    expect(lastSession({ [LAST_SESSION_PATH]: at('gisteren') })).toBeUndefined()
    expect(lastSession({})).toBeUndefined()
  })
})
