// How far a casus is. The person says when a chapter is klaar; we only count what is filled in.
import { chapterDonePath } from './casus/path.ts'
import { type Registers, valueAt } from './casus/registers.ts'
import { isAnswered } from './kinds/index.ts'
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

/** [V1] 'klaar' is what the person said, and only that; any answer makes it 'bezig'. */
export function chapterProgress(registers: Registers, chapter: ChapterOutline): ChapterProgress {
  const all = places(chapter)
  const answered = all.filter(({ worksheet, question }) => isAnswered(registers, worksheet, question)).length
  const said = valueAt(registers, chapterDonePath(chapter.id))
  const state = said === 'klaar' ? 'klaar' : answered > 0 || said === 'bezig' ? 'bezig' : 'nieuw'
  return { state, answered, total: all.length }
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
