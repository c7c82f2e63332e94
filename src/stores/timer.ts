// The timer of this meeting: one on the device, kept through reloads, the same on every page and in every tab.
import { atom } from 'nanostores'
import {
  addMinute,
  isRunning,
  leftAt,
  type Milestone,
  parseTimer,
  passed,
  pause,
  setTimer,
  start,
  type Timer,
} from '../domain/session/timer.ts'
import { browserEnvironment, type Environment } from '../platform/environment.ts'
import { TIMER_KEY, TIMER_SOUND_KEY } from './keys.ts'

/** What of the world the timer needs. */
export type TimerWorld = Pick<Environment, 'storage' | 'now' | 'whenOtherTabWrites'>

/** Often enough for a clock in seconds; what is left is told from the clock itself. */
const LOOK = 250

const DEFAULT_MINUTES = 10

/** What is worth saying aloud; a value of its own each time, so that saying it twice is heard twice. */
export interface Told {
  readonly what: 'started' | Milestone
  readonly timer: Timer
}

/** A timer that pages share. */
export function createTimer(world: TimerWorld) {
  const { storage, now } = world
  const read = (): Timer => parseTimer(storage.read(TIMER_KEY)) ?? setTimer(DEFAULT_MINUTES)
  const $timer = atom<Timer>(setTimer(DEFAULT_MINUTES))
  /** Milliseconds that are left; set four times a second while it runs. */
  const $left = atom(leftAt($timer.get(), now()))
  const $hasSound = atom(false)
  /** What happened on this page just now. What passed while no page was open is told by the clock alone. */
  const $told = atom<Told | undefined>(undefined)
  let ticking: ReturnType<typeof setInterval> | undefined
  let isFollowing = false

  const look = () => {
    const timer = $timer.get()
    const [before, after] = [$left.get(), leftAt(timer, now())]
    $left.set(after)
    const what = passed(before, after)
    if (what && timer.since !== undefined) $told.set({ what, timer })
    if (!isRunning(timer, now())) stop()
  }
  const stop = () => {
    clearInterval(ticking)
    ticking = undefined
  }
  const show = (timer: Timer) => {
    $timer.set(timer)
    $left.set(leftAt(timer, now()))
    stop()
    if (isRunning(timer, now())) ticking = setInterval(look, LOOK)
  }
  const keep = (timer: Timer) => {
    show(timer)
    // Where this cannot be kept, it runs until the page is left.
    storage.write(TIMER_KEY, JSON.stringify(timer))
  }

  return {
    $timer,
    $left,
    $hasSound,
    $told,

    /** Takes up what was kept, and follows what other tabs do with it. Once a page. */
    open(): void {
      show(read())
      $hasSound.set(storage.read(TIMER_SOUND_KEY) !== null)
      if (isFollowing) return
      isFollowing = true
      world.whenOtherTabWrites((key) => {
        if (key === TIMER_KEY) show(read())
      })
    },

    /** Sets it to so many minutes, standing still; `name` is what they are for. */
    set: (minutes: number, name?: string): void => keep(setTimer(minutes, name)),

    start(): void {
      keep(start($timer.get(), now()))
      $told.set({ what: 'started', timer: $timer.get() })
    },

    pause: (): void => keep(pause($timer.get(), now())),

    addMinute: (): void => keep(addMinute($timer.get(), now())),

    /** Whether its end is to be heard too. */
    letSound(hasSound: boolean): void {
      $hasSound.set(hasSound)
      if (hasSound) storage.write(TIMER_SOUND_KEY, '1')
      else storage.remove(TIMER_SOUND_KEY)
    },
  }
}

/** The timer of this device. */
export const timer = createTimer(browserEnvironment)
