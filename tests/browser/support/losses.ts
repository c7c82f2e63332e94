// Counting what is gone: the figure that says more than 'equal' or 'not equal'.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { type Answers, readAnswers } from './answers.ts'

export interface Count {
  readonly typed: number
  readonly lost: number
}

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** How many characters stood in all fields before, and how many of them do not stand there after. */
export function countLosses(before: Answers, after: Answers): Count {
  const counts = Object.entries(before).map(([field, text]) => ({
    typed: text.length,
    lost: text.length - sharedStart(text, after[field] ?? ''),
  }))
  return {
    typed: counts.reduce((sum, { typed }) => sum + typed, 0),
    lost: counts.reduce((sum, { lost }) => sum + lost, 0),
  }
}

/** A page whose journal comes late shows it late, on a disk that has just seen a power cut. */
const LATEST = 10_000
const INTERVAL = 100

/** The same for what a page shows, once nothing more comes: at the first moment without loss, or after ten seconds. */
export async function countLossesOn(page: Page, before: Answers): Promise<Count> {
  for (const end = Date.now() + LATEST; ; await pause(INTERVAL)) {
    const count = countLosses(before, await readAnswers(page))
    if (count.lost === 0 || Date.now() > end) return count
  }
}
