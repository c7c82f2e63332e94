// From which answer an action was made.

import { type Registers, valueAt } from '../casus/registers.ts'
import { rowIds, type Slot, slotPath } from '../casus/rows.ts'
import { plainText } from '../kinds/read.ts'
import { TIPS_WORKSHEET } from '../tips/in-casus.ts'
import { questionNumber, type Workbook } from '../worksheet/workbook.ts'
import type { Option, Question } from '../worksheet/worksheet.ts'
import { A_TIP } from './answer-places.ts'

export const ORIGIN_COLUMN = 'herkomst'

/** The rows of a table that were made from an answer, by the path of that answer. */
export function rowsMadeFrom(registers: Registers, agenda: Slot): Map<string, string> {
  // Its own registers only: looking for each row in a whole casus takes long.
  const prefix = slotPath(agenda)
  const own: Registers = Object.fromEntries(
    Object.entries(registers).filter(([path]) => path.startsWith(prefix)),
  )
  const found = new Map<string, string>()
  for (const row of rowIds(own, agenda)) {
    const origin = plainText(valueAt(own, slotPath(agenda, row, ORIGIN_COLUMN)))
    if (origin !== '' && !found.has(origin)) found.set(origin, row)
  }
  return found
}

/** [G3] The one row that was made from this answer and is still there. */
export const rowMadeFrom = (registers: Registers, agenda: Slot, path: string): string | undefined =>
  rowsMadeFrom(registers, agenda).get(path)

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
  const opties = [...questions, { id: TIPS_WORKSHEET, tekst: A_TIP }]
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
