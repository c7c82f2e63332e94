import { parsePath } from '../casus/path.ts'
import type { Registers } from '../casus/registers.ts'
import { type Slot, slotPath } from '../casus/rows.ts'
import type { MatrixQuestion } from '../worksheet/worksheet.ts'
import { cellValueText } from './columns.ts'
import type { Kind } from './kind.ts'
import { cellText, isFilledAt } from './read.ts'

const isInSlot = (path: string, slot: Slot): boolean =>
  path.startsWith(`${slot.worksheet}.${slot.question}/`) && parsePath(path)?.lens === slot.lens

const isAnswered = (registers: Registers, slot: Slot): boolean =>
  Object.keys(registers).some((path) => isInSlot(path, slot) && isFilledAt(registers[path]))

export const matrix: Kind<MatrixQuestion> = {
  isAnswered,
  tell: (registers, slot, { rijen, kolommen }) =>
    isAnswered(registers, slot)
      ? [
          {
            type: 'table',
            columns: kolommen.map(({ titel }) => titel),
            rows: rijen.map((row) => ({
              title: row.tekst,
              cells: kolommen.map((column) =>
                cellText(registers[slotPath(slot, row.id, column.id)], (value) =>
                  cellValueText(column, value),
                ),
              ),
            })),
          },
        ]
      : [],
  paper: ({ rijen, kolommen }) => [
    {
      type: 'table',
      columns: kolommen.map(({ titel }) => titel),
      rows: rijen.map(({ tekst }) => ({ title: tekst, cells: kolommen.map(() => '') })),
    },
  ],
}
