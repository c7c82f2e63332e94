// A clock that counts down, as a value: it holds when it was started, and what was left then. Nothing ticks in here, so
// a page that was closed or slept for a while still tells the right time.

const SECOND = 1_000
const MINUTE = 60 * SECOND
const LONGEST = 12 * 60 * MINUTE

export interface Timer {
  /** What the time is for, such as a block of a draaiboek; empty when nobody said. */
  readonly name: string
  /** Milliseconds it was set to. */
  readonly length: number
  /** Milliseconds that were left when it was started or paused last. */
  readonly left: number
  /** When it was started, in milliseconds since 1970; undefined while it stands still. */
  readonly since?: number | undefined
}

const within = (time: number): number => Math.min(Math.max(time, 0), LONGEST)

/** A timer for so many minutes, standing still. */
export function setTimer(minutes: number, name = ''): Timer {
  const length = within(minutes * MINUTE)
  return { name, length, left: length }
}

/** [J1] What is left is told from the clock, never from ticks; a clock that was put back adds nothing. */
export const leftAt = ({ left, since }: Timer, now: number): number =>
  since === undefined ? left : Math.max(0, left - Math.max(0, now - since))

/** Started, and not over yet. */
export const isRunning = (timer: Timer, now: number): boolean =>
  timer.since !== undefined && leftAt(timer, now) > 0

/** It was started, and nothing is left. */
export const isOver = (timer: Timer, now: number): boolean =>
  timer.since !== undefined && leftAt(timer, now) === 0

/** [J2] Goes on where it was paused; when the time was over, it begins again. */
export function start(timer: Timer, now: number): Timer {
  const left = leftAt(timer, now)
  return { ...timer, left: left > 0 ? left : timer.length, since: now }
}

/** [J2] Stands still with what is left. */
export const pause = ({ since: _since, ...timer }: Timer, now: number): Timer => ({
  ...timer,
  left: leftAt({ ...timer, since: _since }, now),
})

/** [J3] One minute more: of a running timer, a paused one, or one that is over and then runs on. */
export function addMinute(timer: Timer, now: number): Timer {
  const left = within(leftAt(timer, now) + MINUTE)
  return timer.since === undefined ? { ...timer, left } : { ...timer, left, since: now }
}

export type Milestone = 'last-minute' | 'over'

/** [J4] What is worth telling between two looks at the clock: one minute left, nothing left, or nothing at all. */
export function passed(before: number, after: number): Milestone | undefined {
  if (before > 0 && after === 0) return 'over'
  return before > MINUTE && after <= MINUTE && after > 0 ? 'last-minute' : undefined
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** '9:05', or '1:02:03' from an hour on. A second counts until it has passed, so it never says 0:00 too early. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / SECOND)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = twoDigits(seconds % 60)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0

/** [J5] Reads what was kept; undefined for anything that is not exactly a timer. */
export function parseTimer(text: string | null): Timer | undefined {
  try {
    const { name, length, left, since } = JSON.parse(text ?? '{}') as Record<string, unknown>
    if (typeof name !== 'string' || !isTime(length) || !isTime(left)) return undefined
    if (since !== undefined && !isTime(since)) return undefined
    return { name, length: within(length), left: within(left), ...(since !== undefined && { since }) }
  } catch {
    // A damaged timer is none: it is set again in a second.
    return undefined
  }
}
