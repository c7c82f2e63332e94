import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_REGISTER, type Register, type Value, write } from '../../../src/domain/casus/register.ts'
import { mergeRegisters } from '../../../src/domain/casus/registers.ts'
import {
  cellPaths,
  deletedRow,
  isRowPresent,
  placedRow,
  rowIds,
  slotPath,
} from '../../../src/domain/casus/rows.ts'
import { PATIENT, runs } from '../runs.ts'
import { casus } from '../sample.ts'
import { anySteps, ROWS, RowHistory, TABLE } from './row-history.ts'

const slot = { worksheet: 'blad', question: 'wie' }

/** What one page does after another on the same registers. */
function after(registers: Record<string, Register>, writer: string, path: string, value: Value) {
  const before = registers[path] ?? EMPTY_REGISTER
  const count = Object.values(registers).reduce((most, { seen }) => Math.max(most, seen[writer] ?? 0), 0) + 1
  return { ...registers, [path]: write(before, { writer, count, at: count, value }) }
}

const two = casus({
  'blad.wie/b': placedRow(2),
  'blad.wie/b/naam': 'Bea',
  'blad.wie/a': placedRow(1),
  'blad.wie/a/naam': 'An',
})
const withoutA = after(two, 'wa', 'blad.wie/a', deletedRow(two, slot, 'a'))

describe('a table with rows', () => {
  it('[T2] stands in the order of its places, not of its ids', () => {
    expect(rowIds(after(two, 'wa', 'blad.wie/b', placedRow(0.5)), slot)).toEqual(['b', 'a'])
  })

  it('[T2] stands in one order everywhere when two rows were added at once', () => {
    expect(rowIds(casus({ 'blad.wie/z': placedRow(1), 'blad.wie/y': placedRow(1) }), slot)).toEqual([
      'y',
      'z',
    ])
  })

  it('[T2] shows a row of which only cells are left', () => {
    expect(rowIds(casus({ 'blad.wie/c/naam': 'Cor' }), slot)).toEqual(['c'])
  })

  it('[T2] keeps the rows of each lens, and of each question, apart', () => {
    const registers = casus({
      'blad.wie/a@wijk': placedRow(1),
      'blad.wie/b@sociaal': placedRow(1),
      'blad.wie-niet/c': placedRow(1),
    })
    expect(rowIds(registers, { ...slot, lens: 'wijk' })).toEqual(['a'])
    expect(rowIds(registers, slot)).toEqual([])
  })

  it('[T2] keeps the cells of a row apart from a row whose id begins the same', () => {
    expect(cellPaths(casus({ 'blad.wie/a/naam': 'x', 'blad.wie/a-b/naam': 'y' }), slot, 'a')).toEqual([
      'blad.wie/a/naam',
    ])
  })
})

describe('a deleted row', () => {
  it('[T1] is gone, and its cells are still there', () => {
    expect(rowIds(withoutA, slot)).toEqual(['b'])
    expect(withoutA['blad.wie/a/naam']).toEqual(two['blad.wie/a/naam'])
  })

  it('[T1] stays deleted when it meets an older copy', () => {
    expect(rowIds(mergeRegisters(two, withoutA), slot)).toEqual(['b'])
  })

  it('[T1] comes back when someone wrote in it meanwhile', () => {
    const typed = after(two, 'wb', 'blad.wie/a/naam', 'An de Wit')
    expect(rowIds(mergeRegisters(typed, withoutA), slot)).toEqual(['a', 'b'])
  })

  it('[T1] comes back when someone wrote in a cell that was empty', () => {
    const typed = after(two, 'wb', 'blad.wie/a/rol', 'voorzitter')
    expect(rowIds(mergeRegisters(typed, withoutA), slot)).toEqual(['a', 'b'])
  })

  it('[T1] stays deleted when someone only emptied it meanwhile', () => {
    const emptied = after(two, 'wb', 'blad.wie/a/naam', '')
    expect(rowIds(mergeRegisters(emptied, withoutA), slot)).toEqual(['b'])
  })

  it('[T1] stays when someone moved it meanwhile', () => {
    const moved = after(two, 'wb', 'blad.wie/a', placedRow(3))
    expect(rowIds(mergeRegisters(moved, withoutA), slot)).toContain('a')
  })

  it('[T3] comes back in its place, with what stood in it, when the deletion is undone', () => {
    const restored = after(withoutA, 'wa', 'blad.wie/a', placedRow(1))
    expect(rowIds(restored, slot)).toEqual(['a', 'b'])
  })

  it('[T3] remembers of each cell what its deleter had seen, also in a column called constructor', () => {
    const odd = casus({ 'blad.wie/a': placedRow(4), 'blad.wie/a/constructor': 'x' })
    expect(deletedRow(odd, slot, 'a')).toEqual({ plaats: 4, weg: { constructor: { wa: 1 } } })
    expect(isRowPresent(after(odd, 'wa', 'blad.wie/a', deletedRow(odd, slot, 'a')), slot, 'a')).toBe(false)
  })

  it('[T1] can be deleted again after it came back', () => {
    const back = mergeRegisters(after(two, 'wb', 'blad.wie/a/naam', 'An de Wit'), withoutA)
    expect(rowIds(after({ ...back }, 'wc', 'blad.wie/a', deletedRow(back, slot, 'a')), slot)).toEqual(['b'])
  })
})

describe('over random histories of three pages', () => {
  it('[T1] shows exactly the rows that nobody deleted knowing all that stands in them', PATIENT, () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const history = new RowHistory(steps)
        for (const copy of [...history.copies, history.everything()])
          expect(rowIds(copy.registers, TABLE).sort()).toEqual(
            ROWS.filter((row) => history.isPresent(copy, row)),
          )
      }),
      runs(800),
    )
  })

  it('[T2] shows the same rows in the same order to everyone who heard the same', PATIENT, () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const [a, b, c] = new RowHistory(steps).copies.map(({ registers }) => registers)
        if (!a || !b || !c) throw new Error('three pages')
        const order = rowIds(mergeRegisters(mergeRegisters(a, b), c), TABLE)
        expect(rowIds(mergeRegisters(c, mergeRegisters(b, a)), TABLE)).toEqual(order)
      }),
      runs(300),
    )
  })
})

describe('slotPath', () => {
  it('[P1] names the slot, its row and its cell', () => {
    expect([slotPath(TABLE), slotPath(TABLE, 'k3'), slotPath(TABLE, 'k3', 'wie')]).toEqual([
      'blad.wie@sociaal',
      'blad.wie/k3@sociaal',
      'blad.wie/k3/wie@sociaal',
    ])
  })
})
