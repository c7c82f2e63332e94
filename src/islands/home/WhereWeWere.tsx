import type { Registers } from '../../domain/casus/registers.ts'
import { valueAt } from '../../domain/casus/registers.ts'
import { plainText } from '../../domain/kinds/read.ts'
import { changedPerChapter } from '../../domain/session/changed-chapters.ts'
import { changesBetween, lastWritten } from '../../domain/session/changes.ts'
import type { ChapterOutline } from '../../domain/worksheet/workbook.ts'
import { lastWorkedText } from '../../messages/finish.ts'
import { startOfDay } from '../../platform/calendar.ts'
import { writer } from '../../stores/casus.ts'

const DAY = 86_400_000

interface Props {
  readonly registers: Registers
  readonly chapters: readonly ChapterOutline[]
  /** The path of the answer that says when to go on. */
  readonly nextTime: string | undefined
}

/** For who comes back after more than a day: when it was, in which chapters, and what was agreed on. */
export function WhereWeWere({ registers, chapters, nextTime }: Props) {
  const last = lastWritten(registers)
  if (last === undefined || Date.now() - last < DAY) return null
  const changed = changedPerChapter(changesBetween(registers, startOfDay(last)), chapters)
  const agreed = nextTime === undefined ? '' : plainText(valueAt(registers, nextTime, writer)).trim()
  return (
    <div class="start__where-we-were">
      <h3>Waar waren we gebleven?</h3>
      <p>
        {lastWorkedText(
          last,
          changed.map(({ chapter }) => chapter.titel),
        )}
      </p>
      {agreed && <p>Afgesproken: {agreed}</p>}
    </div>
  )
}
