// Keeps snapshots while someone works: when a casus is opened, after a pause in typing, when the page goes out of sight,
// when another casus is chosen.
// A keystroke only leaves a note here; all else waits for the pause.
import type { Registers } from '../../domain/casus/registers.ts'
import { whenOutOfSight } from '../../platform/hidden-page.ts'
import { $casusId, $registers } from '../casus.ts'
import { keepState } from './in-use.ts'

const PAUSE = 15_000
// Who types on without a pause gets one now and then: between two words.
const LONGEST = 300_000
const BREATH = 1_000
// Long enough for the second copy to come in, and for the page to be drawn.
const AFTER_OPENING = 3_000

interface Noted {
  readonly casusId: string
  readonly registers: Registers
}

/** How a casus stood when it was opened is how it was left: a page that closes has no time to keep it. */
function keepWhenOpened(): (state: Noted) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (state) => {
    clearTimeout(timer)
    timer = setTimeout(
      () => void keepState({ ...state, at: Date.now() }, { reason: 'vanzelf' }),
      AFTER_OPENING,
    )
  }
}

/** Watches the casus in use for as long as this page is there. */
export function watch(): void {
  const keepOpened = keepWhenOpened()
  let noted: Noted | undefined
  let changedAt = 0
  let waitingSince = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const keepNoted = async (ifWorthIt: boolean): Promise<void> => {
    const state = noted
    noted = undefined
    clearTimeout(timer)
    timer = undefined
    if (!state) return
    const kept = await keepState({ ...state, at: Date.now() }, { reason: 'vanzelf', ifWorthIt })
    // Kept after all when the page goes out of sight, or when more has changed.
    if (kept === 'not-worth') noted ??= state
  }
  const look = () => {
    const now = Date.now()
    const pause = now - waitingSince > LONGEST ? BREATH : PAUSE
    const rest = changedAt + pause - now
    if (rest > 0) timer = setTimeout(look, rest)
    else void keepNoted(true)
  }
  $registers.subscribe((registers, _before, changed) => {
    const casusId = $casusId.get()
    // All at once: a casus is opened, or put away.
    if (changed === undefined) {
      void keepNoted(false)
      if (casusId !== undefined) keepOpened({ casusId, registers })
      return
    }
    if (casusId === undefined) return
    changedAt = Date.now()
    if (!noted) waitingSince = changedAt
    noted = { casusId, registers }
    timer ??= setTimeout(look, PAUSE)
  })
  whenOutOfSight(() => void keepNoted(false))
}
