import { agreements } from '../../domain/session/agreements.ts'
import { changedPerChapter } from '../../domain/session/changed-chapters.ts'
import { changesBetween } from '../../domain/session/changes.ts'
import { lastSession } from '../../domain/session/last-session.ts'
import { type Action, openActions } from '../../domain/session/open-actions.ts'
import { questionsText } from '../../messages/finish.ts'
import { lastSessionText } from '../../messages/meeting.ts'
import { dayOf } from '../../messages/moment.ts'
import type { MeetingProps } from './Meeting.tsx'
import { useShownToRoom } from './use-shown.ts'

// What fits on a wall; the first dates come first.
const MOST = 5

/** The beginning of a next session: what is open, what was agreed on, and what was written since. Actions come first. */
export function LookBack({ chapters, tables, apart, base }: MeetingProps) {
  const registers = useShownToRoom(apart)
  const last = lastSession(registers)
  const actions = openActions(registers, tables)
  const agreed = agreements(registers)
  const changed = changedPerChapter(changesBetween(registers, last?.at ?? 0), chapters)
  return (
    <section class="runner__screen" aria-labelledby="terugblik">
      <h1 class="runner__title" id="terugblik" tabIndex={-1}>
        Waar waren we gebleven?
      </h1>
      {last && <p>{lastSessionText(last.at)}</p>}
      <h2>Open acties</h2>
      {actions.length === 0 ? (
        <p>Er staan geen open acties in jullie werkbladen.</p>
      ) : (
        <>
          <Actions actions={actions.slice(0, MOST)} base={base} />
          {actions.length > MOST && (
            <details>
              <summary>En nog {actions.length - MOST}</summary>
              <Actions actions={actions.slice(MOST)} base={base} />
            </details>
          )}
        </>
      )}
      {agreed.length > 0 && (
        <>
          <h2>Afspraken</h2>
          <ul>
            {agreed.map(({ row, what, who, date }) => (
              <li key={row}>{[what, who, date && dayOf(date)].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <h2>{last ? 'Sindsdien ingevuld of gewijzigd' : 'Tot nu toe ingevuld'}</h2>
          <ul>
            {changed.map(({ chapter, questions }) => (
              <li key={chapter.id}>
                <a href={`${base}werkboek/${chapter.id}/`}>{chapter.titel}</a>: {questionsText(questions)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface ActionsProps {
  readonly actions: readonly Action[]
  readonly base: string
}

function Actions({ actions, base }: ActionsProps) {
  return (
    <ul>
      {actions.map(({ what, who, when, question, chapter }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two actions may say the same
        <li key={index}>
          <a href={`${base}werkboek/${chapter}/#${question}`}>{what}</a>
          {[who, when].filter(Boolean).map((told) => ` · ${told}`)}
        </li>
      ))}
    </ul>
  )
}
