import { useEffect, useRef, useState } from 'preact/hooks'
import { type Run, screenOf } from '../../domain/session/run.ts'
import { meeting } from '../../stores/meeting.ts'
import { TimerBar } from '../timer/TimerBar.tsx'
import { TimerChoices } from '../timer/TimerChoices.tsx'
import { BlockScreen } from './BlockScreen.tsx'
import { EndScreen } from './EndScreen.tsx'
import { LookBack } from './LookBack.tsx'
import type { MeetingProps } from './Meeting.tsx'

/** A session under way: one screen at a time, as large as a room needs it. */
export function Runner(props: MeetingProps & { readonly run: Run }) {
  const { run } = props
  const screen = screenOf(run)
  const place = useRef<HTMLDivElement>(null)
  // The room looks, unless somebody says that it does not; a page that is opened anew says nothing.
  const [isForRoom, setForRoom] = useState(true)
  const shown = useRef<string | undefined>(undefined)
  // A step back to the same block begins anew too: each round is a screen of its own.
  const key = `${run.step}.${JSON.stringify(run.rounds)}`
  useEffect(() => {
    // Not at first: opening a page moves nobody's place on it. Afterwards the button pressed says nothing any more.
    if (shown.current !== undefined && shown.current !== key) place.current?.querySelector('h1')?.focus()
    shown.current = key
  }, [key])
  return (
    <div class="runner" ref={place}>
      {screen.type === 'gebleven' && <LookBack {...props} />}
      {screen.type === 'blok' && <BlockScreen key={key} {...props} {...{ screen, isForRoom, setForRoom }} />}
      {screen.type === 'slot' && <EndScreen {...props} />}
      <div class={screen.type === 'slot' ? 'runner__bar' : 'runner__bar runner__bar--stays'}>
        {screen.type === 'blok' && <TimerBar />}
        <Steps run={run} />
      </div>
      {screen.type === 'blok' && <Settings />}
    </div>
  )
}

function Steps({ run }: { readonly run: Run }) {
  const { type } = screenOf(run)
  const isLast = run.step === run.script.blokken.length - 1
  return (
    <nav class="runner__steps" aria-label="Blokken">
      {type !== 'gebleven' && (
        <button type="button" class="nl-button" onClick={() => meeting.previous()}>
          {run.step === 0 ? 'Terugblik' : 'Vorige'}
        </button>
      )}
      {type !== 'slot' && (
        <button type="button" class="nl-button nl-button--primary" onClick={() => meeting.next()}>
          {type === 'gebleven' ? 'Naar het eerste blok' : isLast ? 'Naar het einde' : 'Volgende blok'}
        </button>
      )}
    </nav>
  )
}

/** What is seldom needed, folded away. */
function Settings() {
  const [isSure, setSure] = useState(false)
  return (
    <details class="runner__more">
      <summary>Tijd en geluid instellen, of stoppen</summary>
      <TimerChoices />
      {isSure ? (
        <p>
          Wat jullie invulden, blijft staan.{' '}
          <button type="button" class="nl-button" onClick={() => meeting.end()}>
            Ja, stop de sessie
          </button>
        </p>
      ) : (
        <p>
          <button type="button" class="nl-button" onClick={() => setSure(true)}>
            Stop de sessie
          </button>
        </p>
      )}
    </details>
  )
}
