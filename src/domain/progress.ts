// How far a casus is. The person says when a chapter is klaar; we only count what is filled in.
import { chapterDonePath, parsePath } from './casus/path.ts'
import { type Registers, valueAt } from './casus/registers.ts'
import { isRowPresent } from './casus/rows.ts'
import { isAnswered } from './kinds/index.ts'
import { isFilled } from './kinds/read.ts'
import type { ChapterOutline, QuestionOutline } from './worksheet/workbook.ts'

export type ChapterState = 'nieuw' | 'bezig' | 'klaar'

export const CHAPTER_STATE_TEXT: Readonly<Record<ChapterState, string>> = {
  nieuw: 'Nog niet begonnen',
  bezig: 'Bezig',
  klaar: 'Klaar',
}

export interface ChapterProgress {
  readonly state: ChapterState
  readonly answered: number
  readonly total: number
}

/** A question with where to find it. */
export interface QuestionPlace {
  readonly chapter: ChapterOutline
  readonly worksheet: string
  readonly question: QuestionOutline
}

const places = (chapter: ChapterOutline): QuestionPlace[] =>
  chapter.werkbladen.flatMap((worksheet) =>
    worksheet.vragen.map((question) => ({ chapter, worksheet: worksheet.id, question })),
  )

/** Whether a person filled in anything under this path: bookkeeping and deleted rows are nobody's words. */
function holdsWords(registers: Registers, path: string): boolean {
  const isFilledIn = (registers[path]?.versions ?? []).some(
    ({ value }) => typeof value !== 'object' && isFilled(value),
  )
  const parsed = isFilledIn ? parsePath(path) : undefined
  if (parsed?.row === undefined || parsed.column === undefined) return parsed !== undefined
  return isRowPresent(registers, parsed, parsed.row)
}

/** [V1] 'klaar' is what the person said, and only that; anything filled in makes a chapter 'bezig'. */
export function chapterState(
  registers: Registers,
  chapterId: string,
  worksheets: readonly string[],
): ChapterState {
  const said = valueAt(registers, chapterDonePath(chapterId))
  if (said === 'klaar' || said === 'bezig') return said
  const isHere = (path: string) => worksheets.includes(path.slice(0, path.indexOf('.')))
  const hasBegun = Object.keys(registers).some((path) => isHere(path) && holdsWords(registers, path))
  return hasBegun ? 'bezig' : 'nieuw'
}

/** The state of a chapter, and how many of its questions are answered. */
export function chapterProgress(registers: Registers, chapter: ChapterOutline): ChapterProgress {
  const all = places(chapter)
  const answered = all.filter(({ worksheet, question }) => isAnswered(registers, worksheet, question)).length
  const worksheets = chapter.werkbladen.map(({ id }) => id)
  return { state: chapterState(registers, chapter.id, worksheets), answered, total: all.length }
}

/** [V2] The first open question, in the order of the book, of a chapter that is not klaar. */
export const nextOpenQuestion = (
  registers: Registers,
  chapters: readonly ChapterOutline[],
): QuestionPlace | undefined =>
  chapters
    .filter((chapter) => chapterProgress(registers, chapter).state !== 'klaar')
    .flatMap(places)
    .find(({ worksheet, question }) => !isAnswered(registers, worksheet, question))
