// Writes at random, the same in every run: what failed once, fails again.
import type { Write } from './two-tabs.ts'

const FIELDS = 6
const LONGEST_WAIT = 30

/** A row of chance numbers below a limit (Numerical Recipes' linear congruential generator). */
export function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** So many writes by one tab, each with a text of its own, spread over a few fields and over time. */
export function randomWrites(tab: string, count: number, seed: number): Write[] {
  const next = chance(seed)
  return Array.from({ length: count }, (_, place) => ({
    field: next(FIELDS),
    text: `${tab}${place} `,
    wait: next(LONGEST_WAIT),
  }))
}

/** The writes whose text stands in no version of their field. */
export const missingFrom = (writes: readonly Write[], texts: readonly (readonly string[])[]): string[] =>
  writes
    .filter(({ field, text }) => !texts[field]?.some((told) => told.includes(text)))
    .map(({ text }) => text)
