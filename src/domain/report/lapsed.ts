// Answers to questions that no longer exist, or that no longer fit the question that stands there now.
import { type Path, parsePath } from '../casus/path.ts'
import type { Registers } from '../casus/registers.ts'
import { isInDeletedRow } from '../casus/rows.ts'
import { OTHER_TEXT_ROW } from '../kinds/keuze.ts'
import { filledVersions, plainText } from '../kinds/read.ts'
import { CERTAINTY_ROW } from '../kinds/schaal.ts'
import type { Workbook } from '../worksheet/workbook.ts'
import type { Question } from '../worksheet/worksheet.ts'

export interface LapsedAnswer {
  readonly path: string
  readonly texts: readonly string[]
}

const has = (list: readonly { readonly id: string }[], id: string | undefined): boolean =>
  list.some((item) => item.id === id)

/** Whether the question, as it is now, still has a place where an answer kept under this path is told. */
function hasPlaceFor(question: Question, { row, column, lens }: Path): boolean {
  if ((question.per === 'bril') !== (lens !== undefined)) return false
  if (question.soort === 'tabel') return has(question.kolommen, column)
  if (question.soort === 'matrix') return has(question.rijen, row) && has(question.kolommen, column)
  if (column !== undefined) return false
  switch (question.soort) {
    case 'tekst':
      return row === undefined
    case 'keuze':
      return row === undefined || row === OTHER_TEXT_ROW
    case 'meerkeuze':
      return row !== undefined
    case 'schaal':
      return row === undefined || row === CERTAINTY_ROW
  }
}

/** A row keeps its place in an object; that is bookkeeping, not the words of a person. */
const isBookkeeping = (value: unknown): boolean => typeof value === 'object' && value !== null

/** [D2] Everything filled in under a question the workbook no longer asks so: kept, and shown. */
export function lapsedAnswers(registers: Registers, workbook: Workbook): LapsedAnswer[] {
  const questions = new Map(
    workbook.hoofdstukken.flatMap(({ werkbladen }) =>
      werkbladen.flatMap(({ id, vragen }) =>
        vragen.map((question) => [`${id}.${question.id}`, question] as const),
      ),
    ),
  )
  const paths = Object.keys(registers).sort()
  return paths.flatMap((path) => {
    const parsed = parsePath(path)
    if (!parsed || parsed.worksheet.startsWith('_')) return []
    const question = questions.get(`${parsed.worksheet}.${parsed.question}`)
    if (question && hasPlaceFor(question, parsed)) return []
    // Gone, as the row is.
    if (isInDeletedRow(registers, parsed)) return []
    const texts = filledVersions(registers[path])
      .filter(({ value }) => !isBookkeeping(value))
      .map(({ value }) => plainText(value))
    return texts.length > 0 ? [{ path, texts }] : []
  })
}
