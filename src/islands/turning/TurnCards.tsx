import { useState } from 'preact/hooks'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { ANNOUNCE_TURNED, earlyText, READY_TO_TURN } from '../../messages/turning.ts'
import { announce } from '../../stores/announcement.ts'
import { turn } from '../../stores/turning.ts'
import { goToHeading } from './go-to-heading.ts'
import type { Turning } from './use-turning.ts'

interface Props {
  readonly worksheet: NumberedWorksheet
  readonly turning: Turning
}

/** 'Draai om' once everyone is done; before that only for who says twice that it is meant. */
export function TurnCards({ worksheet, turning }: Props) {
  const [asks, setAsks] = useState(false)
  const turnNow = () => {
    turn(worksheet.id)
    announce(ANNOUNCE_TURNED)
    goToHeading(`omgedraaid-${worksheet.id}`)
  }
  if (turning.mayTurn)
    return (
      <div class="turn__ready">
        <p>{READY_TO_TURN}</p>
        <button type="button" class="nl-button nl-button--primary" onClick={turnNow}>
          Draai om
        </button>
      </div>
    )
  const waiting = turning.lenses.filter(({ takesPart, isDone }) => takesPart && !isDone)
  return (
    <details class="turn__early" open={asks} onToggle={(event) => setAsks(event.currentTarget.open)}>
      <summary>Eerder omdraaien, of kaarten op tafel</summary>
      <p>
        Voor wie het gesprek begeleidt. Scoren jullie met kaarten? Draai dan nu om en typ daarna alle scores
        in.
      </p>
      <p>{earlyText(waiting.map(({ lens }) => lens))}</p>
      <p class="turn__verbs">
        <button type="button" class="nl-button" onClick={turnNow}>
          Ja, draai nu om
        </button>
        <button type="button" class="nl-button" onClick={() => setAsks(false)}>
          Nee, nog niet
        </button>
      </p>
    </details>
  )
}
