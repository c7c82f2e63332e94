// How far a casus is. The person says when a chapter is klaar; we only count what is filled in.
import { chapterDonePath, parsePath } from './casus/path.ts'
import { type QuestionRegisters, type Registers, valueAt } from './casus/registers.ts'
import { isRowPresent } from './casus/rows.ts'
import { isAnswered } from './kinds/index.ts'
import { isFilled } from './kinds/read.ts'
import { isAskedOn, isOnShortRoute, type Route } from './worksheet/route.ts'
import type { ChapterOutline, QuestionOutline } from './worksheet/workbook.ts'

export type ChapterState = 'nieuw' | 'bezig' | 'klaar'

export const CHAPTER_STATE_TEXT: Readonly<Record<ChapterState, string>> = {
  nieuw: 'Nog niet begonnen',
  bezig: 'Bezig',
  klaar: 'Klaar',
}

/** A part has begun when one of its chapters has, and is klaar when all are. */
export const partState = (chapters: readonly ChapterState[]): ChapterState =>
  chapters.every((state) => state === chapters[0]) ? (chapters[0] ?? 'nieuw') : 'bezig'

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

/** [V4] What a route asks in a chapter. A chapter that is not on the short route is asked whole by who goes there. */
export function places(route: Route, chapter: ChapterOutline): QuestionPlace[] {
  const here = isOnShortRoute(chapter) ? route : 'heel'
  return chapter.werkbladen.flatMap((worksheet) =>
    worksheet.vragen
      .filter((question) => isAskedOn(here, worksheet, question))
      .map((question) => ({ chapter, worksheet: worksheet.id, question })),
  )
}

const NOTHING: Registers = {}

export const isAnsweredIn = (casus: QuestionRegisters, { worksheet, question }: QuestionPlace): boolean =>
  isAnswered(casus.get(`${worksheet}.${question.id}`) ?? NOTHING, worksheet, question)

/** Whether a person filled in anything under this path: bookkeeping and deleted rows are nobody's words. */
export function holdsWords(registers: Registers, path: string): boolean {
  const isFilledIn = (registers[path]?.versions ?? []).some(
    ({ value }) => typeof value !== 'object' && isFilled(value),
  )
  const parsed = isFilledIn ? parsePath(path) : undefined
  if (parsed?.row === undefined || parsed.column === undefined) return parsed !== undefined
  return isRowPresent(registers, parsed, parsed.row)
}

/** [V1] 'klaar' is what the person said, and only that; anything filled in makes a chapter 'bezig'. */
export function chapterState(
  casus: QuestionRegisters,
  chapterId: string,
  worksheets: readonly string[],
): ChapterState {
  const done = chapterDonePath(chapterId)
  const said = valueAt(casus.get(done) ?? NOTHING, done)
  if (said === 'klaar' || said === 'bezig') return said
  const isHere = (question: string) => worksheets.includes(question.slice(0, question.indexOf('.')))
  const hasBegun = [...casus].some(
    ([question, registers]) =>
      isHere(question) && Object.keys(registers).some((path) => holdsWords(registers, path)),
  )
  return hasBegun ? 'bezig' : 'nieuw'
}

/** The state of a chapter, and how many of the questions that the route asks there are answered. */
export function chapterProgress(
  casus: QuestionRegisters,
  chapter: ChapterOutline,
  route: Route = 'heel',
): ChapterProgress {
  const all = places(route, chapter)
  const answered = all.filter((place) => isAnsweredIn(casus, place)).length
  const worksheets = chapter.werkbladen.map(({ id }) => id)
  return { state: chapterState(casus, chapter.id, worksheets), answered, total: all.length }
}
