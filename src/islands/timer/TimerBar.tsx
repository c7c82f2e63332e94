import { useEffect } from 'preact/hooks'
import { clockText, isOver, isRunning } from '../../domain/session/timer.ts'
import { TIME_IS_UP } from '../../messages/timer.ts'
import { timer } from '../../stores/timer.ts'
import { useStore } from '../use-store.ts'
import { tellTimer } from './tell-timer.ts'

const { $timer, $left, $told } = timer
const AT_FIRST = $timer.get()

/**
 * The clock with its buttons: start, pause, one minute more. One on a page. As wide and as high whatever it says, so
 * nothing beside it ever moves.
 */
export function TimerBar() {
  const current = useStore($timer, AT_FIRST)
  const left = useStore($left, AT_FIRST.left)
  useEffect(() => timer.open(), [])
  useEffect(() => $told.listen(tellTimer), [])
  const now = Date.now()
  const isGoing = isRunning(current, now)
  const hasEnded = isOver(current, now)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend where the name is enough
    <div class="timer" role="group" aria-label={current.name ? `Tijd voor ${current.name}` : 'Tijd'}>
      {/* Not a live region: a screen reader would hear every second. It is told at the start, the last minute, the end. */}
      <p class={hasEnded ? 'timer__clock timer__clock--over' : 'timer__clock'}>
        {hasEnded ? TIME_IS_UP : clockText(left)}
      </p>
      <button
        type="button"
        class="nl-button timer__start"
        onClick={() => (isGoing ? timer.pause() : timer.start())}
      >
        {isGoing ? 'Pauze' : 'Start'}
      </button>
      <button type="button" class="nl-button" onClick={() => timer.addMinute()}>
        +1 minuut
      </button>
    </div>
  )
}
