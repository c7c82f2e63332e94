import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deletedRows } from '../../../src/domain/casus/deleted-rows.ts'
import { type Registers, valueAt } from '../../../src/domain/casus/registers.ts'
import { deletedRow, isRowPresent, placedRow, slotPath } from '../../../src/domain/casus/rows.ts'
import { isFilled } from '../../../src/domain/kinds/read.ts'
import { PATIENT, runs } from '../runs.ts'
import { casus } from '../sample.ts'
import { anySteps, ROWS, RowHistory, TABLE } from './row-history.ts'

const table = (...names: readonly string[]): Registers =>
  Object.assign(
    {},
    ...names.map((name, index) =>
      casus({
        [slotPath(TABLE, `rij${index}`)]: placedRow(index + 1),
        [slotPath(TABLE, `rij${index}`, 'wie')]: name,
      }),
    ),
  )

const without = (registers: Registers, row: string, at: number): Registers => ({
  ...registers,
  ...casus({ [slotPath(TABLE, row)]: deletedRow(registers, TABLE, row) }, 'wb', at),
})

describe('deleted rows', () => {
  it('[T4] are found with their words, the last deleted first', () => {
    const registers = without(without(table('Ans', 'Bo', 'Cas'), 'rij0', 10), 'rij2', 20)
    expect(deletedRows(registers).map(({ row, at, cells }) => [row, at, cells])).toEqual([
      ['rij2', 20, [slotPath(TABLE, 'rij2', 'wie')]],
      ['rij0', 10, [slotPath(TABLE, 'rij0', 'wie')]],
    ])
  })

  it('[T4] without words are nothing to bring back', () => {
    expect(deletedRows(without(table(''), 'rij0', 10))).toEqual([])
  })

  it('[T4] are the rows that do not show, and have words', PATIENT, () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { registers } = new RowHistory(steps).everything()
        const showsWords = (row: string) =>
          ['wie', 'wat'].some((column) => isFilled(valueAt(registers, slotPath(TABLE, row, column))))
        const gone = ROWS.filter((row) => showsWords(row) && !isRowPresent(registers, TABLE, row))
        expect(
          deletedRows(registers)
            .map(({ row }) => row)
            .sort(),
        ).toEqual([...gone].sort())
      }),
      runs(200),
    )
  })
})
