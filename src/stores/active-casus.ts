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
    return typeof casusId === 'string' && CASUS_ID.test(casusId) && typeof at === 'number' ? { casusId, at } : undefined
  } catch {
    // A damaged pointer costs nothing: the casus itself is found by its keys.
    return undefined
  }
}

/** The casus last chosen; without a readable choice, any that is there; nothing on a new device. */
export async function findActive(storage: DeviceStorage, journal: Journal | undefined): Promise<ActiveCasus | undefined> {
  const here = readActive(storage.read(ACTIVE_KEY))
  const there = await journal?.readActive().catch(() => undefined)
  const chosen = [here, there].filter((active) => active !== undefined).sort((a, b) => b.at - a.at)[0]
  if (chosen) return chosen
  const stored = storage.keys(ALL_CASUSSEN).map((key) => parseKey(key)?.casusId)
  const journaled = (await journal?.casusIds().catch(() => [])) ?? []
  const casusId = [...stored, ...journaled].find((id) => id !== undefined)
  return casusId === undefined ? undefined : { casusId, at: 0 }
}

export function keepActive(storage: DeviceStorage, journal: Journal | undefined, active: ActiveCasus): void {
  // A failed write is no loss: the registers themselves lead back to the casus.
  storage.write(ACTIVE_KEY, JSON.stringify(active))
  void journal?.writeActive(active).catch(() => undefined)
}
