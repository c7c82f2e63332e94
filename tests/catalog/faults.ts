// One fault an author made: what was done, where it stands, and what must be said of it.
import { expect } from 'vitest'
import { broken, type Edit, lineOf } from './content.ts'

export interface Fault {
  readonly what: string
  readonly edits: readonly Edit[]
  readonly file: string
  /** Some text on the line that must be named; a number where no text tells. */
  readonly at: string | number
  readonly says: RegExp
}

// What a library says of itself when nobody wrote a sentence for it.
const ENGLISH =
  /\b(invalid|expected|received|unrecognized|required|too (small|big)|must|should|at line|unexpected|duplicate|string|array|object)\b/i

/** Exactly one message, with the right file and line, in Dutch, that says what to do. */
export function expectFault({ edits, file, at, says }: Fault): void {
  const { texts, problems } = broken(...edits)
  const line = typeof at === 'number' ? at : lineOf(texts[file], at)
  expect(problems).toEqual([{ file, line, message: expect.stringMatching(says) }])
  expect(problems[0]?.message).not.toMatch(ENGLISH)
}
