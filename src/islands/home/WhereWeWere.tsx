import type { Registers } from '../../domain/casus/registers.ts'
import { valueAt } from '../../domain/casus/registers.ts'
import { plainText } from '../../domain/kinds/read.ts'
import { changedPerChapter } from '../../domain/session/changed-chapters.ts'
import { changesBetween, lastWritten } from '../../domain/session/changes.ts'
import { type ActionTable, openActions } from '../../domain/session/open-actions.ts'
import type { ChapterOutline } from '../../domain/worksheet/workbook.ts'
import { lastWorkedText, openActionsText } from '../../messages/finish.ts'
import { startOfDay } from '../../platform/calendar.ts'
import { writer } from '../../stores/casus.ts'

const DAY = 86_400_000

interface Props {
  readonly registers: Registers
  readonly chapters: readonly ChapterOutline[]
  /** The path of the answer that says when to go on. */
  readonly nextTime: string | undefined
  readonly tables: readonly ActionTable[]
  readonly base: string
}

// Enough to begin with; the rest stands on the werkagenda.
const MOST = 3

/** For who comes back after more than a day: when it was, in which chapters, and what was agreed on. */
export function WhereWeWere({ registers, chapters, nextTime, tables, base }: Props) {
  const last = lastWritten(registers)
  if (last === undefined || Date.now() - last < DAY) return null
  const changed = changedPerChapter(changesBetween(registers, startOfDay(last)), chapters)
  const actions = openActions(registers, tables)
  const agreed = nextTime === undefined ? '' : plainText(valueAt(registers, nextTime, writer)).trim()
  return (
    <div class="start__where-we-were">
      <h3>Waar waren we gebleven?</h3>
      {actions.length > 0 && (
        <>
          <p>
            <a href={`${base}werkagenda/#toon=open`}>{openActionsText(actions.length)}</a>. Begin daarmee:
          </p>
          <ul>
            {actions.slice(0, MOST).map(({ path, what, who, when }) => (
              <li key={path}>
                <a href={`${base}werkagenda/#${path}`}>{what}</a>
                {[who, when].filter(Boolean).map((told) => ` · ${told}`)}
              </li>
            ))}
          </ul>
        </>
      )}
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
