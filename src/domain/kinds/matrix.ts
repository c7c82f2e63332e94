import { parsePath } from '../casus/path.ts'
import type { Registers } from '../casus/registers.ts'
import { type Slot, slotPath } from '../casus/rows.ts'
import type { Column, MatrixQuestion } from '../worksheet/worksheet.ts'
import { cellValueText } from './columns.ts'
import type { Kind } from './kind.ts'
import { cellText, isFilledAt } from './read.ts'

const isCellOf = (path: string, slot: Slot): boolean => {
  const parsed = path.startsWith(`${slot.worksheet}.${slot.question}/`) ? parsePath(path) : undefined
  return parsed?.column !== undefined && parsed.lens === slot.lens
}

const isAnswered = (registers: Registers, slot: Slot): boolean =>
  Object.keys(registers).some((path) => isCellOf(path, slot) && isFilledAt(registers[path]))

/** [O8] The columns that are asked: one that bears the name of a lens is for the other lenses. */
export const columnsFor = (
  { kolommen }: Pick<MatrixQuestion, 'kolommen'>,
  lens: Slot['lens'],
): readonly Column[] => kolommen.filter(({ id }) => id !== lens)

export const matrix: Kind<MatrixQuestion> = {
  isAnswered,
  tell: (registers, slot, { rijen, kolommen: all }) => {
    const kolommen = all.filter(
      ({ id }) => id !== slot.lens || rijen.some((row) => isFilledAt(registers[slotPath(slot, row.id, id)])),
    )
    const rows = rijen.map((row) => ({
      title: row.tekst,
      cells: kolommen.map((column) =>
        cellText(registers[slotPath(slot, row.id, column.id)], (value) => cellValueText(column, value)),
      ),
    }))
    const isEmpty = rows.every(({ cells }) => cells.every((cell) => cell === ''))
    return isEmpty ? [] : [{ type: 'table', columns: kolommen.map(({ titel }) => titel), rows }]
  },
  paper: ({ rijen, kolommen }) => [
    {
      type: 'table',
      columns: kolommen.map(({ titel }) => titel),
      rows: rijen.map(({ tekst }) => ({ title: tekst, cells: kolommen.map(() => '') })),
    },
  ],
}
