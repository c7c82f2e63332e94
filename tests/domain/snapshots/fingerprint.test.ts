import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRegisters } from '../../../src/domain/casus/registers.ts'
import { restore } from '../../../src/domain/casus/restore.ts'
import { deletedRow, placedRow, slotPath } from '../../../src/domain/casus/rows.ts'
import { byWorksheet } from '../../../src/domain/casus/slots.ts'
import { differing, fingerprint, lost } from '../../../src/domain/snapshots/fingerprint.ts'
import { anyRegisters } from '../arbitraries.ts'
import { runs } from '../runs.ts'
import { apart, casus } from '../sample.ts'

const differ = (a: Parameters<typeof fingerprint>[0], b: Parameters<typeof fingerprint>[0]) =>
  differing(fingerprint(a), fingerprint(b))

const TABLE = { worksheet: 'blad', question: 'wie' }
const row = (id: string, place: number, name: string) =>
  casus({ [slotPath(TABLE, id)]: placedRow(place), [slotPath(TABLE, id, 'naam')]: name })

describe('a fingerprint', () => {
  it('[E1] names the answers that tell something else, and no others', () => {
    const before = casus({ 'x.a': 'een', 'x.b': 'twee', 'x.c@wijk': 3 })
    const after = casus({ 'x.a': 'een', 'x.b': 'twee!', 'x.c@wijk': 3, 'x.d/optie': true })
    expect(differ(before, after)).toEqual(['x.b', 'x.d'])
  })

  it('[E1] does not mind who wrote a text, when, or how often', () => {
    expect(differ(casus({ 'x.a': 'een' }, 'wa', 1), casus({ 'x.a': 'een' }, 'wb', 9))).toEqual([])
    expect(differ(apart({ 'x.a': 'een' }, { 'x.a': 'een' }), casus({ 'x.a': 'een' }))).toEqual([])
  })

  it('[E1] sees a second version that was written separately', () => {
    expect(differ(casus({ 'x.a': 'een' }), apart({ 'x.a': 'een' }, { 'x.a': 'twee' }))).toEqual(['x.a'])
  })

  it('[E1] takes emptied fields, ticks taken away and empty rows for nothing', () => {
    const emptied = casus({
      'x.a': '  ',
      'x.b/optie': false,
      'blad.wie/rij1': placedRow(1),
      'blad.wie/rij1/naam': '',
    })
    expect(fingerprint(emptied)).toEqual({})
  })

  it('[E1] sees a row that was deleted, one that was moved, and not one that is empty', () => {
    const both = { ...row('rij1', 1, 'Ans'), ...row('rij2', 2, 'Bo') }
    const deleted = {
      ...both,
      ...casus({ [slotPath(TABLE, 'rij2')]: deletedRow(both, TABLE, 'rij2') }, 'wb', 2),
    }
    const moved = { ...both, ...casus({ [slotPath(TABLE, 'rij2')]: placedRow(0) }, 'wb', 2) }
    const withEmpty = { ...both, ...casus({ [slotPath(TABLE, 'rij3')]: placedRow(3) }) }
    expect([differ(both, deleted), differ(both, moved), differ(both, withEmpty)]).toEqual([
      ['blad.wie'],
      ['blad.wie'],
      [],
    ])
    expect(differ(deleted, row('rij1', 1, 'Ans'))).toEqual([])
  })

  it('[E3] tells which texts went: all of it, or more than half of a line or more', () => {
    const long = 'een hele alinea die iemand per ongeluk kwijtraakt, met alles erin'
    const before = fingerprint(
      casus({ 'x.weg': 'kort', 'x.half': long, 'x.kort': 'een woord', 'x.bewerkt': long }),
    )
    const after = fingerprint(
      casus({ 'x.half': 'een', 'x.kort': 'w', 'x.bewerkt': long.slice(0, 50), 'x.nieuw': long }),
    )
    expect(lost(before, after)).toEqual(['x.weg', 'x.half'])
  })

  it('[E1] is the same after going back, and can be made worksheet by worksheet', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (then, later) => {
        const now = mergeRegisters(then, later)
        let count = 0
        const stamp = { writer: 'wback', at: 5_000_000_000_000, next: () => (count += 1) }
        const back = { ...now, ...restore(now, then, stamp) }
        expect(differ(then, back)).toEqual([])
        const inParts = Object.assign({}, ...byWorksheet(now).map(fingerprint))
        expect(inParts).toEqual(fingerprint(now))
      }),
      runs(300),
    )
  })
})
