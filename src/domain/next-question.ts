// Where to go on.
import { groupByQuestion, type Registers } from './casus/registers.ts'
import { chosenRoute } from './casus/route.ts'
import { chapterState, isAnsweredIn, places, type QuestionPlace } from './progress.ts'
import { isOnShortRoute } from './worksheet/route.ts'
import type { ChapterOutline } from './worksheet/workbook.ts'

/** [V2] The first open question, in the order of the book, of a chapter on the route that is not klaar. */
export function nextOpenQuestion(
  registers: Registers,
  chapters: readonly ChapterOutline[],
): QuestionPlace | undefined {
  const casus = groupByQuestion(registers)
  const route = chosenRoute(registers)
  const isOpen = ({ id }: ChapterOutline) => chapterState(casus, id, []) !== 'klaar'
  return chapters
    .filter((chapter) => route === 'heel' || isOnShortRoute(chapter))
    .filter(isOpen)
    .flatMap((chapter) => places(route, chapter))
    .find((place) => !isAnsweredIn(casus, place))
}
