import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHandOver, writeHandOver } from '../../src/stores/hand-over.ts'
import { anyRegisters } from '../domain/arbitraries.ts'
import { runs } from '../domain/runs.ts'
import { CASUS, keyOf, OTHER_CASUS, register } from './stored.ts'

describe('what one page gives to the next', () => {
  it('arrives exactly as it was', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (mine, others) => {
        fc.pre(Object.keys({ ...mine, ...others }).length > 0)
        const casussen = new Map([
          [OTHER_CASUS, others],
          [CASUS, mine],
        ])
        const read = readHandOver(writeHandOver({ casusId: CASUS, casussen }))
        expect([read?.casussen.get(CASUS) ?? {}, read?.casussen.get(OTHER_CASUS) ?? {}]).toEqual([
          mine,
          others,
        ])
        expect(read?.casusId).toBe(CASUS)
      }),
      runs(200),
    )
  })

  it('is nothing when it is not ours, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(undefined)), (text) => {
        expect(readHandOver(text)).toBeUndefined()
      }),
      runs(300),
    )
  })

  it.each(['../../etc', '', 'kort', 7, null])('is nothing when it is called %j', (casusId) => {
    expect(readHandOver(JSON.stringify({ casusId, kept: [[keyOf('x.a'), register('x')]] }))).toBeUndefined()
  })

  it('leaves out what cannot be read, and keeps the rest', () => {
    const kept = [
      [keyOf('x.a'), register('tekst')],
      [keyOf('x.b'), 'half'],
      ['thema', 'donker'],
      [keyOf('Geen pad'), register('x')],
      7,
    ]
    const read = readHandOver(JSON.stringify({ casusId: CASUS, kept }))
    expect(Object.keys(read?.casussen.get(CASUS) ?? {})).toEqual(['x.a'])
  })
})
