import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorthKeeping, readFingerprint, readHead } from '../../../src/domain/snapshots/snapshot.ts'
import { runs } from '../runs.ts'

const HEAD = {
  casusId: 'abcdef',
  at: 1_790_000_000_000,
  id: 'k3f9x',
  reason: 'bestand',
  about: 'een.html',
  size: 12,
}
const MINUTE = 60_000

describe('the head of a snapshot', () => {
  it('[E5] is read as it was written, with or without what it was kept for', () => {
    expect(readHead({ ...HEAD })).toEqual(HEAD)
    expect(readHead({ ...HEAD, about: undefined })).toEqual({ ...HEAD, about: undefined })
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'kop'],
    ['a list', []],
    ['another reason', { ...HEAD, reason: 'anders' }],
    ['a moment that is none', { ...HEAD, at: Number.NaN }],
    ['a size below nothing', { ...HEAD, size: -1 }],
    ['no casus', { ...HEAD, casusId: 7 }],
    ['no name', { ...HEAD, id: undefined }],
    ['an object for what it was kept for', { ...HEAD, about: {} }],
  ])('[E5] is refused when it is %s', (_what, candidate) => {
    expect(readHead(candidate)).toBeUndefined()
  })

  it('[E5] is never half read, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readHead(anything) === undefined || typeof readHead(anything)?.at === 'number').toBe(true)
        readFingerprint(anything)
      }),
      runs(200),
    )
    expect(readFingerprint({ 'x.a': 1 })).toBeUndefined()
    expect(readFingerprint({ 'x.a': 'k3' })).toEqual({ 'x.a': 'k3' })
  })
})

describe('while someone goes on typing, a snapshot is worth keeping', () => {
  const last = { at: 0, marks: { 'x.a': '1', 'x.b': '2' } }

  it('when nothing was kept yet, and something is filled in', () => {
    expect([isWorthKeeping(undefined, {}, 0), isWorthKeeping(undefined, { 'x.a': '1' }, 0)]).toEqual([
      false,
      true,
    ])
  })

  it('never when nothing changed', () => {
    expect(isWorthKeeping(last, last.marks, 60 * MINUTE)).toBe(false)
  })

  it('five minutes after the last, sooner when three answers changed', () => {
    const one = { ...last.marks, 'x.a': '3' }
    expect([isWorthKeeping(last, one, 4 * MINUTE), isWorthKeeping(last, one, 5 * MINUTE)]).toEqual([
      false,
      true,
    ])
    expect(isWorthKeeping(last, { ...one, 'x.b': '4', 'x.c': '5' }, MINUTE)).toBe(true)
  })
})
