// Keeps snapshots while someone works: after a pause in typing, when the page is left, when another casus is chosen.
// A keystroke only leaves a note here; all else waits for the pause.
import type { Registers } from '../../domain/casus/registers.ts'
import { whenLeaving } from '../../platform/tabs.ts'
import { $casusId, $registers } from '../casus.ts'
import { keepState } from './in-use.ts'

const PAUSE = 15_000
// Who types on without a pause gets one now and then: between two words.
const LONGEST = 300_000
const BREATH = 1_000

interface Noted {
  readonly casusId: string
  readonly registers: Registers
}

/** Watches the casus in use for as long as this page is there. */
export function watch(): void {
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
    // Kept after all when the page is left, or when more has changed.
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
    const isLeft = changed === undefined && Object.keys(registers).length === 0
    if (isLeft || (noted && noted.casusId !== casusId)) void keepNoted(false)
    if (isLeft || casusId === undefined) return
    changedAt = Date.now()
    if (!noted) waitingSince = changedAt
    noted = { casusId, registers }
    timer ??= setTimeout(look, PAUSE)
  })
  whenLeaving(() => void keepNoted(false))
}
