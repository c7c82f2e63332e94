// Counting what is gone: the figure that says more than 'equal' or 'not equal'.
import type { Answers } from './answers.ts'

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
