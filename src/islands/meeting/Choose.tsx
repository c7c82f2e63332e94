import { useState } from 'preact/hooks'
import type { Draaiboek } from '../../domain/library/draaiboek.ts'
import { lastSession } from '../../domain/session/last-session.ts'
import { nextPlanned } from '../../domain/session/planned.ts'
import { meetingAfter, type Script, scriptOf } from '../../domain/session/script.ts'
import { durationText } from '../../messages/duration.ts'
import { lastSessionText, NOT_FETCHED, plannedText } from '../../messages/meeting.ts'
import { queryValue } from '../../platform/address.ts'
import { localDay } from '../../platform/calendar.ts'
import { fetchDraaiboeken } from '../../stores/draaiboeken.ts'
import { useSettledRegisters } from '../use-store.ts'
import { beginSession } from './begin-session.ts'
import { OwnChoices } from './OwnChoices.tsx'

/** A draaiboek of the book, as far as it takes to choose. */
export interface DraaiboekBrief extends Pick<Draaiboek, 'id' | 'titel' | 'voor'> {
  readonly bijeenkomsten: readonly { readonly id: string; readonly titel: string; readonly minuten: number }[]
}

interface Props {
  readonly draaiboeken: readonly DraaiboekBrief[]
  readonly base: string
}

interface Wanted {
  readonly draaiboek: string
  readonly bijeenkomst: string
}

/** What the address asks for, when it names a meeting there is. */
function wantedMeeting(draaiboeken: readonly DraaiboekBrief[]): Wanted | undefined {
  const found = draaiboeken.find(({ id }) => id === queryValue('draaiboek'))
  const asked = queryValue('bijeenkomst')
  const bijeenkomst = found?.bijeenkomsten.find(({ id }) => asked === null || id === asked)
  return found && bijeenkomst && { draaiboek: found.id, bijeenkomst: bijeenkomst.id }
}

async function findScript({ draaiboek, bijeenkomst }: Wanted): Promise<Script | undefined> {
  const found = (await fetchDraaiboeken())?.find(({ id }) => id === draaiboek)
  const meetingOfIt = found?.bijeenkomsten.find(({ id }) => id === bijeenkomst)
  return found && meetingOfIt && scriptOf(found, meetingOfIt)
}

/** Which session to begin: what was asked for or comes next, the draaiboeken of the book, and those of the trio. */
export function Choose({ draaiboeken, base }: Props) {
  const registers = useSettledRegisters()
  const [problem, setProblem] = useState('')
  const last = lastSession(registers)
  const planned = nextPlanned(registers, localDay(Date.now()))
  const first = wantedMeeting(draaiboeken) ?? (last && meetingAfter(draaiboeken, last))
  const beginOfBook = (wanted: Wanted) =>
    void findScript(wanted).then((script) => (script ? beginSession(script) : setProblem(NOT_FETCHED)))
  return (
    <div class="meeting-choose">
      {problem && (
        <p class="notice notice--warning" role="alert">
          {problem}
        </p>
      )}
      {(last || planned) && (
        <p>
          {last && lastSessionText(last.at)} {planned && plannedText(planned)}
        </p>
      )}
      {first && <Meetings {...{ draaiboeken, beginOfBook }} only={first} />}
      <section aria-labelledby="draaiboeken">
        <h2 id="draaiboeken">Draaiboeken</h2>
        <Meetings {...{ draaiboeken, beginOfBook }} />
        <p>
          <a href={`${base}begeleiden/`}>Lees de draaiboeken eerst door</a>
        </p>
      </section>
      <OwnChoices base={base} />
    </div>
  )
}

interface MeetingsProps {
  readonly draaiboeken: readonly DraaiboekBrief[]
  readonly beginOfBook: (wanted: Wanted) => void
  /** The one that is asked for, or that comes next. */
  readonly only?: Wanted
}

function Meetings({ draaiboeken, beginOfBook, only }: MeetingsProps) {
  const shown = draaiboeken.flatMap(({ id, titel, bijeenkomsten }) =>
    bijeenkomsten
      .filter((one) => !only || (only.draaiboek === id && only.bijeenkomst === one.id))
      .map((one) => ({
        ...one,
        draaiboek: id,
        name: bijeenkomsten.length === 1 ? titel : one.titel,
        series: bijeenkomsten.length === 1 ? undefined : titel,
      })),
  )
  return (
    <ul class="meeting-choose__list">
      {shown.map(({ draaiboek, id, name, series, minuten }) => (
        <li key={`${draaiboek}/${id}`} class={only && 'meeting-choose__first'}>
          <p>
            <strong>{name}</strong> {[series, durationText(minuten)].filter(Boolean).join(' · ')}
          </p>
          <button
            type="button"
            class={only ? 'nl-button nl-button--primary' : 'nl-button'}
            onClick={() => beginOfBook({ draaiboek, bijeenkomst: id })}
          >
            Begin<span class="visually-hidden"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
