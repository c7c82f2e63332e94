// From which answer an action was made.
import { type Registers, valueAt } from '../casus/registers.ts'
import { rowIds, type Slot, slotPath } from '../casus/rows.ts'
import { TIPS_WORKSHEET } from '../tips/in-casus.ts'
import { questionNumber, type Workbook } from '../worksheet/workbook.ts'
import type { Option, Question } from '../worksheet/worksheet.ts'

export const ORIGIN_COLUMN = 'herkomst'

/** [G3] The one row that was made from this answer and is still there. */
export const rowMadeFrom = (registers: Registers, agenda: Slot, path: string): string | undefined =>
  rowIds(registers, agenda).find((row) => valueAt(registers, slotPath(agenda, row, ORIGIN_COLUMN)) === path)

const named = (question: Question, opties: readonly Option[]): Question =>
  question.soort === 'tabel'
    ? {
        ...question,
        kolommen: question.kolommen.map((column) =>
          column.soort === 'herkomst' ? { ...column, opties } : column,
        ),
      }
    : question

/** [G2] The book with its questions named where an action tells where it came from: 'vraag 12.3'. */
export function nameOrigins(workbook: Workbook): Workbook {
  const sheets = workbook.hoofdstukken.flatMap(({ werkbladen }) => werkbladen)
  const questions = sheets.flatMap((sheet) =>
    sheet.vragen.map(({ id }, index) => ({
      id: `${sheet.id}.${id}`,
      tekst: `vraag ${questionNumber(sheet, index)}`,
    })),
  )
  const opties = [...questions, { id: TIPS_WORKSHEET, tekst: 'een tip van buiten' }]
  return {
    ...workbook,
    hoofdstukken: workbook.hoofdstukken.map((chapter) => ({
      ...chapter,
      werkbladen: chapter.werkbladen.map((sheet) => ({
        ...sheet,
        vragen: sheet.vragen.map((question) => named(question, opties)),
      })),
    })),
  }
}
