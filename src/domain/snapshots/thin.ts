// Which snapshots may go. The older, the fewer: what someone looks for is how it stood a moment ago, or about when.
import type { SnapshotHead } from './snapshot.ts'

type Kept = Pick<SnapshotHead, 'casusId' | 'at' | 'id' | 'reason' | 'size'>

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const MONTH = 31 * DAY
const YEAR = 366 * DAY

// Each step holds a whole number of the steps above it: what falls in one stays together as it gets older.
const STEPS = [
  { until: HOUR, step: 5 * MINUTE },
  { until: DAY, step: HOUR },
  { until: MONTH, step: DAY },
  { until: YEAR, step: WEEK },
] as const

export interface Room {
  /** Bytes for the snapshots of one casus. */
  readonly perCasus: number
  /** Bytes for all. */
  readonly inAll: number
}

const MEGABYTE = 1_000_000
/** A full casus takes some fifty thousand bytes: this is a hundred and fifty times that, and a thousand. */
export const ROOM: Room = { perCasus: 8 * MEGABYTE, inAll: 50 * MEGABYTE }

/** [E2] How far apart snapshots of this age may come to lie; beyond a year none stays. */
export const stepAt = (age: number): number =>
  STEPS.find(({ until }) => age < until)?.step ?? Number.POSITIVE_INFINITY

const byAge = (a: Kept, b: Kept): number => b.at - a.at || (a.id < b.id ? 1 : -1)

const isBeforeDeed = ({ reason, at }: Kept, now: number): boolean => reason !== 'vanzelf' && now - at < MONTH

/** [E2] One casus, newest first: of each step of time the newest stays; [E3] and what was kept before a deed. */
function redundant<S extends Kept>(newestFirst: readonly S[], now: number): S[] {
  const taken = new Set<string>()
  return newestFirst.filter((snapshot, index) => {
    const step = stepAt(now - snapshot.at)
    const place = `${step} ${Math.floor(snapshot.at / step)}`
    const isFirst = !taken.has(place) && Number.isFinite(step)
    taken.add(place)
    return index > 0 && !isFirst && !isBeforeDeed(snapshot, now)
  })
}

/** [E4] What goes to stay within this room: the oldest, and never the newest of a casus. */
function beyond<S extends Kept>(newestFirst: readonly S[], room: number): S[] {
  const casussen = new Set<string>()
  let used = 0
  return newestFirst.filter((snapshot) => {
    const isNewest = !casussen.has(snapshot.casusId)
    casussen.add(snapshot.casusId)
    used += snapshot.size
    return used > room && !isNewest
  })
}

/** The snapshots of all casussen that may go now. */
export function thin<S extends Kept>(snapshots: readonly S[], now: number, room: Room = ROOM): S[] {
  const gone = new Set<S>()
  const stay = () => snapshots.filter((snapshot) => !gone.has(snapshot)).sort(byAge)
  const casussen = [...new Set(snapshots.map(({ casusId }) => casusId))]
  for (const casusId of casussen) {
    const ofCasus = () => stay().filter((snapshot) => snapshot.casusId === casusId)
    for (const snapshot of redundant(ofCasus(), now)) gone.add(snapshot)
    for (const snapshot of beyond(ofCasus(), room.perCasus)) gone.add(snapshot)
  }
  for (const snapshot of beyond(stay(), room.inAll)) gone.add(snapshot)
  return [...gone]
}

/** [E4] What makes room when the device is full, oldest first; the newest of each casus comes last of all. */
export function firstToGo<S extends Kept>(snapshots: readonly S[]): S[] {
  const last = new Set(beyond([...snapshots].sort(byAge), -1))
  const rest = snapshots.filter((snapshot) => !last.has(snapshot))
  return [...[...last].sort(byAge).reverse(), ...rest.sort(byAge).reverse()]
}
