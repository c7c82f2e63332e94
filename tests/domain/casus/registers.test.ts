import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casusName, NAMELESS } from '../../../src/domain/casus/name.ts'
import { merge, serialize } from '../../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers, valueAt } from '../../../src/domain/casus/registers.ts'
import { anyRegisters } from '../arbitraries.ts'
import { runs } from '../runs.ts'
import { casus } from '../sample.ts'

const stored = (registers: Registers) =>
  Object.fromEntries(Object.entries(registers).map(([path, register]) => [path, serialize(register)]))

describe('mergeRegisters', () => {
  it('[C1] holds every field of both copies, and no other', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (a, b) => {
        const fields = new Set([...Object.keys(a), ...Object.keys(b)])
        expect(new Set(Object.keys(mergeRegisters(a, b)))).toEqual(fields)
      }),
      runs(200),
    )
  })

  it('[C1] unites field by field', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (a, b) => {
        for (const [path, register] of Object.entries(mergeRegisters(a, b))) {
          const [mine, theirs] = [a[path], b[path]]
          expect(register).toEqual(mine && theirs ? merge(mine, theirs) : (mine ?? theirs))
        }
      }),
      runs(200),
    )
  })

  it('[C1] is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, anyRegisters, (a, b, c) => {
        expect(stored(mergeRegisters(a, b))).toEqual(stored(mergeRegisters(b, a)))
        expect(stored(mergeRegisters(mergeRegisters(a, b), c))).toEqual(
          stored(mergeRegisters(a, mergeRegisters(b, c))),
        )
        expect(stored(mergeRegisters(a, a))).toEqual(stored(a))
      }),
      runs(200),
    )
  })

  it('[C1] leaves both copies as they were', () => {
    const [a, b] = [casus({ 'x.a': 'een' }), casus({ 'x.a': 'twee', 'x.b': 'drie' }, 'wb')]
    const before = [stored(a), stored(b)]
    mergeRegisters(a, b)
    expect([stored(a), stored(b)]).toEqual(before)
  })
})

describe('valueAt', () => {
  it('[C1] is null where nothing was ever written', () => {
    expect(valueAt({}, 'x.a')).toBeNull()
  })

  it('[R3] is what this page shows', () => {
    const both = mergeRegisters(casus({ 'x.a': 'van a' }), casus({ 'x.a': 'van b' }, 'wb', 2))
    expect([valueAt(both, 'x.a', 'wa'), valueAt(both, 'x.a')]).toEqual(['van a', 'van b'])
  })
})

describe('casusName', () => {
  it('[C1] is what stands at casus.naam, without spaces around it', () => {
    expect(casusName(casus({ 'casus.naam': '  Beukstraat ' }))).toBe('Beukstraat')
  })

  it('[C1] is a fixed text while there is no name', () => {
    expect([casusName({}), casusName(casus({ 'casus.naam': '   ' }))]).toEqual([NAMELESS, NAMELESS])
  })
})
