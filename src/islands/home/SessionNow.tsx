import { useEffect } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { nextPlanned } from '../../domain/session/planned.ts'
import { placeText, plannedText } from '../../messages/meeting.ts'
import { localDay } from '../../platform/calendar.ts'
import { meeting } from '../../stores/meeting.ts'
import { useStore } from '../use-store.ts'

interface Props {
  readonly registers: Registers
  readonly base: string
}

/** A session that is under way, or else the one that is planned. */
export function SessionNow({ registers, base }: Props) {
  const run = useStore(meeting.$run, undefined)
  useEffect(() => meeting.open(), [])
  const planned = nextPlanned(registers, localDay(Date.now()))
  if (run)
    return (
      <p class="start__session">
        Er loopt een sessie: {run.script.titel}, {placeText(run)}.{' '}
        <a href={`${base}sessie/`}>Ga verder met de sessie</a>
      </p>
    )
  if (!planned) return null
  return (
    <p class="start__session">
      {plannedText(planned)} <a href={`${base}sessie/`}>Begin een sessie</a>
    </p>
  )
}
