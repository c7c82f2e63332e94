// A mark of each day on which this browser was here, in a place of its own: an earlier mark that still stands shows
// that the browser keeps things when it is closed. Days, not moments: a reload or a second tab proves nothing.
import type { DeviceStorage } from '../platform/device-storage.ts'
import { VISIT_KEY } from './keys.ts'

interface Visits {
  readonly vandaag: string
  readonly eerder?: string | undefined
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value)

function readVisits(storage: DeviceStorage): Visits | undefined {
  try {
    const { vandaag, eerder } = JSON.parse(storage.read(VISIT_KEY) ?? '{}') as Record<string, unknown>
    return isDay(vandaag) ? { vandaag, ...(isDay(eerder) && { eerder }) } : undefined
  } catch {
    // A damaged mark is no mark: it is written anew today.
    return undefined
  }
}

/** Leaves today's mark, and returns the day of the visit before today; undefined when no mark of one stands. */
export function markVisit(storage: DeviceStorage, today: string): string | undefined {
  const before = readVisits(storage)
  const earlier = before?.vandaag === today ? before.eerder : before?.vandaag
  storage.write(VISIT_KEY, JSON.stringify({ vandaag: today, eerder: earlier } satisfies Visits))
  return earlier
}
