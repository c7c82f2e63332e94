// Which casus is in use on this device. Kept in both places, because a killed browser forgets the first.
import type { DeviceStorage } from '../platform/device-storage.ts'
import type { ActiveCasus, Journal } from '../platform/journal.ts'
import { ACTIVE_KEY, ALL_CASUSSEN, parseKey } from './keys.ts'

export type { ActiveCasus }

const CASUS_ID = /^[a-z0-9]{6,32}$/

function readActive(text: string | null): ActiveCasus | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null) return undefined
    const { casusId, at } = value as Record<string, unknown>
    return typeof casusId === 'string' && CASUS_ID.test(casusId) && typeof at === 'number'
      ? { casusId, at }
      : undefined
  } catch {
    // A damaged pointer costs nothing: the casus itself is found by its keys.
    return undefined
  }
}

const firstStored = (storage: DeviceStorage): string | undefined =>
  storage
    .keys(ALL_CASUSSEN)
    .map((key) => parseKey(key)?.casusId)
    .find((id) => id !== undefined)

const unchosen = (casusId: string | undefined): ActiveCasus | undefined =>
  casusId === undefined ? undefined : { casusId, at: 0 }

/** The casus localStorage points to; without a readable pointer, any that is there. */
export const findActiveOnDevice = (storage: DeviceStorage): ActiveCasus | undefined =>
  readActive(storage.read(ACTIVE_KEY)) ?? unchosen(firstStored(storage))

/** The casus last chosen, in either place; nothing on a new device. */
export async function findActive(
  storage: DeviceStorage,
  journal: Journal | undefined,
): Promise<ActiveCasus | undefined> {
  const here = findActiveOnDevice(storage)
  const there = await journal?.readActive().catch(() => undefined)
  const chosen = [here, there].filter((active) => active !== undefined).sort((a, b) => b.at - a.at)[0]
  return chosen ?? unchosen((await journal?.casusIds().catch(() => []))?.[0])
}

export function keepActive(storage: DeviceStorage, journal: Journal | undefined, active: ActiveCasus): void {
  // A failed write is no loss: the registers themselves lead back to the casus.
  storage.write(ACTIVE_KEY, JSON.stringify(active))
  void journal?.writeActive(active).catch(() => undefined)
}

/** Tells the journal of a choice made while it was not open yet: a killed browser remembers nothing else. */
export async function tellJournal(storage: DeviceStorage, journal: Journal | undefined): Promise<void> {
  const here = findActiveOnDevice(storage)
  const there = await journal?.readActive().catch(() => undefined)
  // A failed write is no loss, as above.
  if (here && here.at > (there?.at ?? 0)) await journal?.writeActive(here).catch(() => undefined)
}
