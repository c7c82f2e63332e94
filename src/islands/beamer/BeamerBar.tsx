import { isShut } from '../../domain/turning/conceal.ts'
import { SHUT_HERE } from '../../messages/beamer.ts'
import { $announcement } from '../../stores/announcement.ts'
import { $saveStatus } from '../../stores/casus.ts'
import { $stop, beside, step } from '../../stores/room/beamer.ts'
import type { RoomLine } from '../../stores/room/in-room.ts'
import { SaveStatus } from '../casus-bar/SaveStatus.tsx'
import { TimerBar } from '../timer/TimerBar.tsx'
import { useRegisters, useStore } from '../use-store.ts'
import { BeamerMore } from './BeamerMore.tsx'

interface Props {
  readonly room: RoomLine
  readonly leave: () => void
}

/** Under the question: where we are, what is kept, on and back, the time, and the way out. */
export function BeamerBar({ room, leave }: Props) {
  const stop = useStore($stop, $stop.get())
  const status = useStore($saveStatus, { type: 'nothing-yet' })
  const message = useStore($announcement, '')
  // The turning of the cards changes what is asked here.
  const registers = useRegisters('_omdraaien')
  if (!stop) return null
  const { worksheet, place, question } = stop
  const isApart = question.per === 'bril' && isShut(registers, worksheet)
  return (
    <>
      <div class="beamer-bar__where">
        <p class="beamer-bar__place">
          <b>{place}</b> · {worksheet.titel}
        </p>
        <div class="beamer-bar__status">
          <SaveStatus status={status} message={message} />
        </div>
      </div>
      {isApart && <p class="beamer-bar__shut">{SHUT_HERE}</p>}
      <div class="beamer-bar__keys">
        <StepButton text="Vorige" direction={-1} isEnd={!beside(-1)} />
        <StepButton text="Volgende" direction={1} isEnd={!beside(1)} />
        <TimerBar />
        <BeamerMore room={room} />
        <button type="button" class="nl-button" onClick={leave}>
          Sluit
        </button>
      </div>
    </>
  )
}

interface StepProps {
  readonly text: string
  readonly direction: -1 | 1
  readonly isEnd: boolean
}

/** Stays where it is at either end, so that nothing moves and the focus is not lost. */
const StepButton = ({ text, direction, isEnd }: StepProps) => (
  <button
    type="button"
    class={direction === 1 ? 'nl-button nl-button--primary' : 'nl-button'}
    aria-disabled={isEnd}
    onClick={() => step(direction)}
  >
    {text}
  </button>
)
