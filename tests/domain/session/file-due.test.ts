import { describe, expect, it } from 'vitest'
import { isFileDue } from '../../../src/domain/session/file-due.ts'

describe('[S3] a file is due', () => {
  it.each([
    [24, 6, true, false],
    [25, 1, true, true],
    [7, 7, true, true],
    [9, 2, false, false],
    [10, 1, false, true],
    [3, 3, false, true],
    [0, 0, false, false],
  ])('after %i changes on %i days, where work is kept: %s → %s', (changes, days, isKept, isDue) => {
    expect(isFileDue({ changes, days }, isKept)).toBe(isDue)
  })
})
