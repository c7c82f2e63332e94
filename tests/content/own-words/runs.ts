// Runs of six words, told apart by a hash: so the repository can know the sources without holding their text.
import { createHash } from 'node:crypto'
import { type Word, wordsIn } from '../words.ts'

export const RUN_LENGTH = 6

// 48 bits of SHA-256, as eight signs. Among a few thousand runs of the sources a chance hit in a book of a
// hundred thousand words has a probability of one in a million.
const BYTES = 6

/** One way: whoever has the hash does not have the words. */
export const hashOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' ')).digest().subarray(0, BYTES).toString('base64url')

const normal = (word: string): string => word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')

export interface Run {
  readonly hash: string
  /** The run as it stands in the text. */
  readonly words: readonly Word[]
}

/** Every six words that follow each other, whatever stands between them. */
export function runsIn(text: string): Run[] {
  const words = wordsIn(text)
  return words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map((_, index) => {
    const run = words.slice(index, index + RUN_LENGTH)
    return { hash: hashOf(run.map((word) => normal(word.text))), words: run }
  })
}
