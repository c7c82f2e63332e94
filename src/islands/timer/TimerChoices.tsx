import { readySound, sound } from '../../platform/sound.ts'
import { timer } from '../../stores/timer.ts'
import { useStore } from '../use-store.ts'

const { $timer, $hasSound } = timer
const MINUTE = 60_000
const MINUTES = [1, 2, 3, 5, 10, 15, 20, 25, 30, 45, 60, 90]
const AT_FIRST = $timer.get()

/** How many minutes the timer counts, and whether its end is to be heard. Setting it stops it. */
export function TimerChoices() {
  const { length } = useStore($timer, AT_FIRST)
  const hasSound = useStore($hasSound, false)
  const minutes = length / MINUTE
  const offered = MINUTES.includes(minutes) ? MINUTES : [...MINUTES, minutes].sort((a, b) => a - b)
  return (
    <div class="timer-choices">
      <label class="timer-choices__minutes">
        Zet de tijd op{' '}
        <select
          class="utrecht-select field"
          value={minutes}
          onChange={(event) => timer.set(Number(event.currentTarget.value))}
        >
          {offered.map((option) => (
            <option key={option} value={option}>
              {option === 1 ? '1 minuut' : `${option} minuten`}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input
          class="choice__input"
          type="checkbox"
          checked={hasSound}
          onChange={(event) => {
            timer.letSound(event.currentTarget.checked)
            readySound()
            // Whoever ticks it hears what it will sound like.
            if (event.currentTarget.checked) sound()
          }}
        />
        <span class="choice__text">Geluid als de tijd om is</span>
      </label>
    </div>
  )
}
