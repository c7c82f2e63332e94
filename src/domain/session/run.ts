// A session under way, as a value: where it is, and how long each block took. Nothing ticks in here; what was used is
// told from the moments at which somebody went on.
import type { Block } from '../library/draaiboek.ts'
import type { Script } from './script.ts'

const MINUTE = 60_000
/** Nobody talks for half a day about one block: then the laptop was closed and the people had gone. */
const TOO_LONG = 4 * 60 * MINUTE

/** The screen before the first block. */
const LOOKING_BACK = -1

export interface Run {
  readonly script: Script
  readonly begun: number
  /** The block it is at; -1 for the look back before the first, the number of blocks for the end. */
  readonly step: number
  /** Since when it is there. */
  readonly since: number
  /** Milliseconds each block took until now, by its place in the script. */
  readonly used: Readonly<Record<number, number>>
  /** How many times each round was begun, by its name. */
  readonly rounds: Readonly<Record<string, number>>
}

export type Screen =
  | { readonly type: 'gebleven' }
  | { readonly type: 'blok'; readonly block: Block; readonly number: number; readonly total: number }
  | { readonly type: 'slot' }

/** [L2] A session begins by looking back, where there is something to look back on; else with its first block. */
export const begin = (script: Script, now: number, looksBack: boolean): Run => ({
  script,
  begun: now,
  step: looksBack ? LOOKING_BACK : 0,
  since: now,
  used: {},
  rounds: {},
})

/** What the room sees now. */
export function screenOf({ script: { blokken }, step }: Run): Screen {
  const block = blokken[step]
  if (block) return { type: 'blok', block, number: step + 1, total: blokken.length }
  return { type: step < 0 ? 'gebleven' : 'slot' }
}

/** Goes to a step, and counts the time of the block that is left. */
function goTo(run: Run, step: number, now: number): Run {
  const { used, since } = run
  const spent = Math.max(0, now - since)
  const isBlock = run.script.blokken[run.step] !== undefined
  return {
    ...run,
    step,
    since: now,
    used: isBlock ? { ...used, [run.step]: (used[run.step] ?? 0) + spent } : used,
  }
}

/** [L2] The next screen, or the one before. Before the first and after the last there is nothing to go to. */
export function move(run: Run, direction: 1 | -1, now: number): Run {
  const step = run.step + direction
  const isThere = step >= LOOKING_BACK && step <= run.script.blokken.length
  return isThere ? goTo(run, step, now) : run
}

export interface Round {
  readonly name: string
  /** Which teller this is: 1 for the first. */
  readonly number: number
  /** Whether the round ends with this block, so that a new one may begin. */
  readonly isLast: boolean
}

/** The round that the block of now belongs to. */
export function roundAt({ script: { blokken }, step, rounds }: Run): Round | undefined {
  const name = blokken[step]?.ronde
  if (name === undefined) return undefined
  return { name, number: rounds[name] ?? 1, isLast: blokken[step + 1]?.ronde !== name }
}

/** [L3] The same round once more, for the next teller. */
export function nextRound(run: Run, now: number): Run {
  const round = roundAt(run)
  if (!round) return run
  const first = run.script.blokken.findIndex(({ ronde }) => ronde === round.name)
  return { ...goTo(run, first, now), rounds: { ...run.rounds, [round.name]: round.number + 1 } }
}

/** Whether it stood so long at one screen that nobody can have been there. */
export const isStale = ({ since }: Run, now: number): boolean => now - since > TOO_LONG

/** Takes a session up again after it was left: the time in between is nobody's. */
export const takeUp = (run: Run, now: number): Run => ({ ...run, since: now })

export interface TimeTold {
  readonly title: string
  readonly planned: number
  /** In whole minutes; undefined for a block that was passed over. */
  readonly used: number | undefined
}

const toMinutes = (time: number): number => Math.round(time / MINUTE)

// A block that was only clicked through was not done.
const PASSED_OVER = 10_000

/** [L4] Planned beside used, block by block; a round that was done three times is planned three times. */
export const timesTold = ({ script: { blokken }, used, rounds }: Run): TimeTold[] =>
  blokken.map(({ titel, minuten, ronde }, index) => {
    const spent = used[index] ?? 0
    return {
      title: titel,
      planned: minuten * (ronde === undefined ? 1 : (rounds[ronde] ?? 1)),
      used: spent < PASSED_OVER ? undefined : toMinutes(spent),
    }
  })

/** What all blocks took together, in whole minutes. */
export const totalUsed = ({ used }: Run): number =>
  toMinutes(Object.values(used).reduce((sum, time) => sum + time, 0))
