import { cellPaths, rowIds, slotPath } from '../casus/rows.ts'
import { isAsked, type TabelQuestion } from '../worksheet/worksheet.ts'
import { cellValueText } from './columns.ts'
import type { Kind } from './kind.ts'
import { cellText, isFilledAt } from './read.ts'

const PAPER_ROWS = 5

export const tabel: Kind<TabelQuestion> = {
  isAnswered: (registers, slot) =>
    rowIds(registers, slot).some((row) =>
      cellPaths(registers, slot, row).some((path) => isFilledAt(registers[path])),
    ),
  tell: (registers, slot, question) => {
    const ids = rowIds(registers, slot)
    // Where an action came from has no options while the book is not at hand: then nobody knows what to call it.
    const kolommen = question.kolommen.filter(
      ({ id, stil, opties }) =>
        !stil || (opties && ids.some((row) => isFilledAt(registers[slotPath(slot, row, id)]))),
    )
    const rows = ids
      .map((row) => ({
        cells: kolommen.map((column) =>
          cellText(registers[slotPath(slot, row, column.id)], (value) => cellValueText(column, value)),
        ),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
    return rows.length === 0 ? [] : [{ type: 'table', columns: kolommen.map(({ titel }) => titel), rows }]
  },
  paper: (question) => {
    const kolommen = question.kolommen.filter(isAsked)
    return [
      {
        type: 'table',
        columns: kolommen.map(({ titel }) => titel),
        rows: Array.from({ length: PAPER_ROWS }, () => ({ cells: kolommen.map(() => '') })),
      },
    ]
  },
}
