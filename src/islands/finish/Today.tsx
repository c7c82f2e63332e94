import type { Registers } from '../../domain/casus/registers.ts'
import { changedPerChapter } from '../../domain/session/changed-chapters.ts'
import { changesBetween } from '../../domain/session/changes.ts'
import type { ChapterOutline } from '../../domain/worksheet/workbook.ts'
import { questionsText } from '../../messages/finish.ts'
import { startOfDay } from '../../platform/calendar.ts'

interface Props {
  readonly registers: Registers
  readonly chapters: readonly ChapterOutline[]
  readonly base: string
}

/** What was written today, by the times the answers carry. */
export function Today({ registers, chapters, base }: Props) {
  const changed = changedPerChapter(changesBetween(registers, startOfDay(Date.now())), chapters)
  return (
    <li class="finish__step">
      <h2>Dit veranderde vandaag</h2>
      {changed.length === 0 ? (
        <p>Vandaag is er in deze casus nog niets gewijzigd.</p>
      ) : (
        <ul>
          {changed.map(({ chapter, questions }) => (
            <li key={chapter.id}>
              <a href={`${base}werkboek/${chapter.id}/`}>{chapter.titel}</a>: {questionsText(questions)}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
