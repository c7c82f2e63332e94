import type { ComponentChildren } from 'preact'
import { agreements } from '../../domain/session/agreements.ts'
import { changedPerChapter } from '../../domain/session/changed-chapters.ts'
import { changesBetween, lastWritten } from '../../domain/session/changes.ts'
import { lastSession } from '../../domain/session/last-session.ts'
import { openActions } from '../../domain/session/open-actions.ts'
import { questionsText } from '../../messages/finish.ts'
import { lastSessionText, lastWrittenText } from '../../messages/meeting.ts'
import { dayOf } from '../../messages/moment.ts'
import { startOfDay } from '../../platform/calendar.ts'
import type { MeetingProps } from './Meeting.tsx'
import { useShownToRoom } from './use-shown.ts'

/** The beginning of a next session: what is open, what was agreed on, and what was written since. Actions come first. */
export function LookBack({ chapters, tables, apart, base }: MeetingProps) {
  const registers = useShownToRoom(apart)
  const last = lastSession(registers)
  const written = lastWritten(registers) ?? 0
  const changed = changedPerChapter(changesBetween(registers, last?.at ?? startOfDay(written)), chapters)
  const actions = openActions(registers, tables).map(({ what, who, when, question, chapter }) => (
    <>
      <a href={`${base}werkboek/${chapter}/#${question}`}>{what}</a>
      {[who, together(when)].filter(Boolean).map((told) => ` · ${told}`)}
    </>
  ))
  const agreed = agreements(registers).map(({ what, who, date }) =>
    [what, who, date && together(dayOf(date))].filter(Boolean).join(' · '),
  )
  return (
    <section class="runner__screen" aria-labelledby="terugblik">
      <h1 class="runner__title" id="terugblik" tabIndex={-1}>
        Waar waren we gebleven?
      </h1>
      {last && <p>{lastSessionText(last.at)}</p>}
      <h2>Open acties</h2>
      {actions.length === 0 && <p>Er staan geen open acties in jullie werkbladen.</p>}
      <FirstOf items={actions} />
      {agreed.length > 0 && <h2>Afspraken</h2>}
      <FirstOf items={agreed} />
      {changed.length > 0 && <h2>{last ? 'Sindsdien ingevuld of gewijzigd' : lastWrittenText(written)}</h2>}
      <FirstOf
        items={changed.map(({ chapter, questions }) => (
          <>
            <a href={`${base}werkboek/${chapter.id}/`}>{chapter.titel}</a>: {questionsText(questions)}
          </>
        ))}
      />
    </section>
  )
}

/** A date that stays on one line. */
const together = (date: string): string => date.replaceAll(' ', '\u00a0')

// What fits on a wall.
const MOST = 5

/** A list of which the first few show, and the rest unfolds. */
function FirstOf({ items }: { readonly items: readonly ComponentChildren[] }) {
  if (items.length === 0) return null
  return (
    <>
      <List items={items.slice(0, MOST)} />
      {items.length > MOST && (
        <details>
          <summary>En nog {items.length - MOST}</summary>
          <List items={items.slice(MOST)} />
        </details>
      )}
    </>
  )
}

function List({ items }: { readonly items: readonly ComponentChildren[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of them may say the same
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
