// Cells of tables and matrices.
import type { Value } from '../casus/register.ts'
import type { TableColumn } from '../worksheet/worksheet.ts'
import { optionText, plainText } from './read.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

// Making one takes longer than a hundred dates: only once there is a date, and then kept.
let dutch: Intl.DateTimeFormat | undefined
const inDutch = (date: Date): string => {
  dutch ??= new Intl.DateTimeFormat('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return dutch.format(date)
}

/** '2026-12-03' as '3 december 2026'; any other text as it stands. */
export function readableDate(text: string): string {
  const date = DATE.test(text) ? new Date(`${text}T12:00:00Z`) : undefined
  // 31 February would become 3 March: then it is not the date that was written.
  return date?.getUTCDate() === Number(text.slice(-2)) ? inDutch(date) : text
}

/** The question that an answer, or a row or lens of it, belongs to: the beginning of its path. All tips are one. */
export const questionOf = (path: string): string => path.replace(/[/@].*|(?<=^_tips)\..*/, '')

export function cellValueText({ soort, opties }: TableColumn, value: Value): string {
  const text = plainText(value)
  if (soort === 'datum') return readableDate(text)
  return opties ? optionText(opties, soort === 'herkomst' ? questionOf(text) : value) : text
}
