import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge, type Register, serialize } from '../../../src/domain/casus/register.ts'
import { anyRegister } from '../arbitraries.ts'
import { PATIENT, runs } from '../runs.ts'
import { anySteps, History, nameOf } from './history.ts'

function same(a: Register, b: Register): void {
  expect(serialize(a)).toBe(serialize(b))
}

/** Three copies out of one random history. */
const threeCopies = fc.tuple(anySteps, fc.nat(), fc.nat(), fc.nat()).map(([steps, ...picks]) => {
  const { copies, files } = new History(steps)
  const all = [...copies, ...files].map(({ register }) => register)
  return picks.map((pick) => all[pick % all.length]) as [Register, Register, Register]
})

describe('merging copies of one register, over random histories of four pages', () => {
  it('[R2] keeps exactly the versions that nobody wrote over', PATIENT, () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const history = new History(steps)
        for (const copy of [...history.copies, ...history.files, history.everything()])
          expect(copy.register.versions.map(nameOf).sort()).toEqual(history.alive(copy))
      }),
      runs(800),
    )
  })

  it('[R2] gives the same whichever copy comes first', PATIENT, () => {
    fc.assert(
      fc.property(threeCopies, ([a, b]) => same(merge(a, b), merge(b, a))),
      runs(400),
    )
  })

  it('[R2] gives the same in whatever order three copies meet', PATIENT, () => {
    fc.assert(
      fc.property(threeCopies, ([a, b, c]) => same(merge(merge(a, b), c), merge(a, merge(b, c)))),
      runs(400),
    )
  })

  it('[R2] changes nothing when a copy meets what it has met before', PATIENT, () => {
    fc.assert(
      fc.property(threeCopies, ([a, b]) => {
        same(merge(a, a), a)
        same(merge(merge(a, b), b), merge(a, b))
      }),
      runs(400),
    )
  })
})

describe('merging registers that were copied or edited by hand', () => {
  it('[R2] stays commutative, associative and idempotent', PATIENT, () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, anyRegister, (a, b, c) => {
        same(merge(a, b), merge(b, a))
        same(merge(merge(a, b), c), merge(a, merge(b, c)))
        same(merge(a, a), a)
      }),
      runs(400),
    )
  })

  it('[R2] keeps both texts when one version carries two', () => {
    const copy = (value: string): Register => ({
      seen: { wa: 1 },
      versions: [{ writer: 'wa', count: 1, at: 1, value }],
    })
    expect(merge(copy('een'), copy('twee')).versions.map(({ value }) => value)).toEqual(['een', 'twee'])
  })
})
