// In which chapters of the book something was changed.

import type { ChapterOutline } from '../worksheet/workbook.ts'
import type { Changes } from './changes.ts'

export interface ChangedChapter {
  readonly chapter: ChapterOutline
  /** How many of its questions were written in. */
  readonly questions: number
}

/** [S2] Chapters with changes, in the order of the book; lapsed questions belong to none. */
export const changedPerChapter = (
  { questions }: Changes,
  chapters: readonly ChapterOutline[],
): ChangedChapter[] =>
  chapters
    .map((chapter) => ({
      chapter,
      questions: chapter.werkbladen.flatMap(({ id, vragen }) =>
        vragen.filter((question) => questions.has(`${id}.${question.id}`)),
      ).length,
    }))
    .filter((changed) => changed.questions > 0)
