// What a person could answer to every question of the workbook: a word of its own for every field, so that
// each can be found back on the screen, in the pdf and in the file.
import { CASUS_NAME_PATH, ROUTE_PATH } from '../../../../src/domain/casus/path.ts'
import type { Value } from '../../../../src/domain/casus/register.ts'
import { type Slot, slotPath } from '../../../../src/domain/casus/rows.ts'
import { cellValueText } from '../../../../src/domain/kinds/columns.ts'
import { slotsOf } from '../../../../src/domain/kinds/index.ts'
import { OTHER_TEXT_ROW } from '../../../../src/domain/kinds/keuze.ts'
import { columnsFor } from '../../../../src/domain/kinds/matrix.ts'
import { OTHER_OPTION, OTHER_OPTION_TEXT } from '../../../../src/domain/kinds/read.ts'
import { CERTAINTIES, CERTAINTY_ROW } from '../../../../src/domain/kinds/schaal.ts'
import { questionNumber, type Workbook } from '../../../../src/domain/worksheet/workbook.ts'
import {
  type Column,
  isAsked,
  type Option,
  type Question,
} from '../../../../src/domain/worksheet/worksheet.ts'

export const CASUS_NAME = 'De bomen van de Beukstraat'
export const TABLE_ROWS = ['eerste', 'tweede'] as const

/** One field of an answer: where it is kept, what is kept, and how a reader finds it back. */
export interface Field {
  readonly row?: string
  readonly column?: string
  readonly value: Value
  readonly words: string
}

export interface Planned {
  readonly chapter: string
  readonly worksheet: string
  readonly question: Question
  readonly number: string
  readonly slot: Slot
  /** Scored apart: shows nothing of it until the cards are turned. */
  readonly isApart: boolean
  readonly fields: readonly Field[]
}

interface Source {
  /** A number that was not given out before. */
  next(): number
}

/** Short, because a person types it letter by letter; no Dutch word looks like it. */
const word = (source: Source): string => `q${String(source.next()).padStart(4, '0')}x`

function pick(options: readonly Option[], source: Source): Option {
  const option = options[source.next() % options.length]
  if (!option) throw new Error('A question without options cannot be answered')
  return option
}

const dayAfter = (days: number): string => new Date(Date.UTC(2031, 0, 1 + days)).toISOString().slice(0, 10)

function cell(column: Column, row: string, source: Source): Field {
  const value = cellValue(column, source)
  return { row, column: column.id, value, words: cellValueText(column, value) }
}

function cellValue(column: Column, source: Source): string {
  switch (column.soort) {
    case 'keuze':
      return pick(column.opties ?? [], source).id
    case 'datum':
      return dayAfter(source.next())
    case 'getal':
      return `7${String(source.next()).padStart(4, '0')},5`
    default:
      return word(source)
  }
}

const other = (source: Source): Field[] => {
  const text = word(source)
  return [{ row: OTHER_TEXT_ROW, value: text, words: text }]
}

function fieldsOf(question: Question, { lens }: Slot, source: Source): Field[] {
  switch (question.soort) {
    case 'tekst': {
      const text = word(source)
      return [{ value: text, words: text }]
    }
    case 'keuze': {
      if (question.anders) return [{ value: OTHER_OPTION, words: OTHER_OPTION_TEXT }, ...other(source)]
      const { id, tekst } = pick(question.opties, source)
      return [{ value: id, words: tekst }]
    }
    case 'meerkeuze': {
      const [first, second] = [question.opties.at(0), question.opties.at(-1)] as [Option, Option]
      const ticks = [first, second].map(({ id, tekst }) => ({ row: id, value: true, words: tekst }))
      if (!question.anders) return ticks
      return [...ticks, { row: OTHER_OPTION, value: true, words: OTHER_OPTION_TEXT }, ...other(source)]
    }
    case 'schaal': {
      const score = (source.next() % 5) + 1
      const told = { value: score, words: `${score} van 5` }
      if (!question.zekerheid) return [told]
      const { id, tekst } = pick(CERTAINTIES, source)
      return [told, { row: CERTAINTY_ROW, value: id, words: tekst }]
    }
    case 'tabel':
      return TABLE_ROWS.flatMap((row) =>
        question.kolommen.filter(isAsked).map((column) => cell(column, row, source)),
      )
    case 'matrix':
      return question.rijen.flatMap(({ id }) =>
        columnsFor(question, lens).map((column) => cell(column, id, source)),
      )
  }
}

/** The two answers that steer the rest: what the casus is called, and that it walks the whole workbook. */
function fixedFields(question: Question, path: string): Field[] | undefined {
  if (path === CASUS_NAME_PATH) return [{ value: CASUS_NAME, words: CASUS_NAME }]
  if (path !== ROUTE_PATH || question.soort !== 'keuze') return undefined
  return question.opties
    .filter(({ id }) => id === 'heel')
    .map(({ id, tekst }) => ({ value: id, words: tekst }))
}

/** An answer to every question through every lens, in the order of the book. */
export function planAnswers(workbook: Workbook): Planned[] {
  let given = 0
  const source: Source = { next: () => (given += 1) }
  return workbook.hoofdstukken.flatMap((chapter) =>
    chapter.werkbladen.flatMap((sheet) =>
      sheet.vragen.flatMap((question, index) =>
        slotsOf(sheet.id, question).map((slot) => ({
          chapter: chapter.id,
          worksheet: sheet.id,
          question,
          number: questionNumber(sheet, index),
          slot,
          isApart: sheet.omdraaien === true,
          fields: fixedFields(question, slotPath(slot)) ?? fieldsOf(question, slot, source),
        })),
      ),
    ),
  )
}

/** Every piece of text a reader should find back, once each. */
export const wordsOf = (plan: readonly Planned[]): string[] => [
  ...new Set(plan.flatMap(({ fields }) => fields.map(({ words }) => words))),
]
