// Thinning, over whole histories: someone works for months, and after every snapshot the older ones are thinned.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SnapshotHead } from '../../../src/domain/snapshots/snapshot.ts'
import { firstToGo, stepAt, thin } from '../../../src/domain/snapshots/thin.ts'
import { PATIENT, runs } from '../runs.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = 1_790_000_000_000
const PLENTY = { perCasus: Number.POSITIVE_INFINITY, inAll: Number.POSITIVE_INFINITY }

interface Moment {
  readonly wait: number
  readonly isDeed: boolean
  readonly casusId: string
}

const anyWait = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 20 * MINUTE }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 8 * HOUR }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 * DAY }) },
)

const anyHistory = fc.array(
  fc.record({
    wait: anyWait,
    isDeed: fc.nat({ max: 9 }).map((pick) => pick === 0),
    casusId: fc.constantFrom('eerste', 'tweede'),
  }),
  { minLength: 1, maxLength: 120, size: 'max' },
)

const head = (at: number, more: Partial<SnapshotHead> = {}): SnapshotHead => ({
  casusId: 'eerste',
  at,
  id: String(at),
  reason: 'vanzelf',
  size: 1,
  ...more,
})

/** Everything ever kept, and what is left of it when each time the older ones are thinned. */
function live(moments: readonly Moment[], room = PLENTY) {
  const ever: SnapshotHead[] = []
  let left: SnapshotHead[] = []
  let now = START
  for (const { wait, isDeed, casusId } of moments) {
    now += wait
    const taken = head(now, { casusId, reason: isDeed ? 'bestand' : 'vanzelf' })
    ever.push(taken)
    const all = [...left, taken]
    const gone = new Set(thin(all, now, room))
    left = all.filter((one) => !gone.has(one))
  }
  return { ever, left, now }
}

const newestOf = (heads: readonly SnapshotHead[], casusId: string) =>
  heads.filter((one) => one.casusId === casusId).at(-1)

describe('thinning', () => {
  it('[E2] never removes the newest of a casus, however little room there is', PATIENT, () => {
    fc.assert(
      fc.property(anyHistory, fc.nat({ max: 20 }), (moments, room) => {
        const { ever, left } = live(moments, { perCasus: room, inAll: room })
        for (const casusId of ['eerste', 'tweede'])
          expect(newestOf(left, casusId)).toEqual(newestOf(ever, casusId))
      }),
      runs(150),
    )
  })

  it(
    '[E2] leaves no hole larger than it promises: for all that goes, a later one stays close by',
    PATIENT,
    () => {
      fc.assert(
        fc.property(anyHistory, (moments) => {
          const { ever, left, now } = live(moments)
          for (const { at, casusId } of ever) {
            const isCovered = left.some(
              (one) => one.casusId === casusId && one.at >= at && one.at - at < stepAt(now - at),
            )
            expect(isCovered, `${now - at} ms ago`).toBe(true)
          }
        }),
        runs(150),
      )
    },
  )

  it('[E3] keeps for a month what was kept before something was done', PATIENT, () => {
    fc.assert(
      fc.property(anyHistory, (moments) => {
        const { ever, left, now } = live(moments)
        const deeds = ever.filter(({ reason, at }) => reason === 'bestand' && now - at < 31 * DAY)
        for (const deed of deeds) expect(left).toContainEqual(deed)
      }),
      runs(150),
    )
  })

  it('[E2] keeps a year of steady work in some hundred and thirty', () => {
    const yearOfFiveMinutes = Array.from({ length: 105_120 }, (_, index) => head(START + index * 5 * MINUTE))
    const now = START + 365 * DAY
    const gone = new Set(thin(yearOfFiveMinutes, now, PLENTY))
    const left = yearOfFiveMinutes.filter((one) => !gone.has(one))
    expect(left.length).toBeGreaterThan(100)
    expect(left.length).toBeLessThan(135)
  })

  it('[E4] stays within its room by letting the oldest go', () => {
    const hours = Array.from({ length: 20 }, (_, index) => head(START + index * HOUR, { size: 10 }))
    const gone = thin(hours, START + 20 * HOUR, { perCasus: 55, inAll: 1_000 })
    expect(gone.map(({ at }) => at).sort()).toEqual(hours.slice(0, 15).map(({ at }) => at))
  })

  it('[E4] lets the oldest go whatever casus it is of, when all together are too much', () => {
    const heads = [
      head(START, { casusId: 'eerste', size: 10 }),
      head(START + HOUR, { casusId: 'tweede', size: 10 }),
      head(START + 2 * HOUR, { casusId: 'tweede', size: 10 }),
      head(START + 3 * HOUR, { casusId: 'eerste', size: 10 }),
    ]
    const gone = thin(heads, START + 4 * HOUR, { perCasus: 1_000, inAll: 20 })
    expect(gone.map(({ at }) => at).sort()).toEqual([START, START + HOUR])
  })

  it('[E4] gives way oldest first on a full device, the newest of each casus last of all', () => {
    const heads = [
      head(START, { casusId: 'oud' }),
      head(START + HOUR),
      head(START + 2 * HOUR),
      head(START + 3 * HOUR),
    ]
    expect(firstToGo(heads).map(({ at }) => (at - START) / HOUR)).toEqual([1, 2, 0, 3])
  })

  it('[E2] keeps nothing for more than a year, but the newest of a casus nobody opens any more', () => {
    const heads = [head(START), head(START + DAY), head(START + 30 * DAY)]
    expect(thin(heads, START + 400 * DAY, PLENTY)).toEqual([heads[1], heads[0]])
  })

  it('[E2] does not stumble over a clock that ran ahead', () => {
    const heads = [head(START + DAY), head(START)]
    expect(thin(heads, START, PLENTY)).toEqual([])
  })
})
