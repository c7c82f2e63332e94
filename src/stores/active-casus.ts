// Which casus is in use. A tab keeps its own from page to page; a new tab begins with the one last chosen on the
// device, which is kept in both places, because a killed browser forgets the first.
import type { DeviceStorage } from '../platform/device-storage.ts'
import type { ActiveCasus, Journal } from '../platform/journal.ts'
import { readStaat } from './casussen/staat.ts'
import { ACTIVE_KEY, ALL_CASUSSEN, parseKey, TAB_KEY } from './keys.ts'

export type { ActiveCasus }

/** The two places that say which casus is in use. */
export interface Places {
  readonly storage: DeviceStorage
  readonly tab: DeviceStorage
}

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

const unchosen = (casusId: string | null | undefined): ActiveCasus | undefined =>
  casusId ? { casusId, at: 0 } : undefined

const readTab = (tab: DeviceStorage): ActiveCasus | undefined => {
  const casusId = tab.read(TAB_KEY)
  return casusId !== null && CASUS_ID.test(casusId) ? unchosen(casusId) : undefined
}

const firstStored = (storage: DeviceStorage): string | undefined =>
  storage
    .keys(ALL_CASUSSEN)
    .map((key) => parseKey(key)?.casusId)
    .find((id) => id !== undefined && readStaat(storage, id).staat === 'gebruik')

/** A choice of a casus that was removed for good since, counts no more. */
const standing = (storage: DeviceStorage, active: ActiveCasus | undefined): ActiveCasus | undefined =>
  active && readStaat(storage, active.casusId).staat !== 'gewist' ? active : undefined

/** The casus of this tab, or the one localStorage points to; without a readable pointer, any that is there. */
export const findActiveOnDevice = ({ storage, tab }: Places): ActiveCasus | undefined =>
  standing(storage, readTab(tab)) ??
  standing(storage, readActive(storage.read(ACTIVE_KEY))) ??
  unchosen(firstStored(storage))

/** The casus of this tab, or the one last chosen, in either place; nothing on a new device. */
export async function findActive(
  places: Places,
  journal: Journal | undefined,
): Promise<ActiveCasus | undefined> {
  const { storage, tab } = places
  const own = standing(storage, readTab(tab))
  if (own) return own
  const here = findActiveOnDevice(places)
  const there = standing(storage, await journal?.readActive().catch(() => undefined))
  const chosen = [here, there].filter((active) => active !== undefined).sort((a, b) => b.at - a.at)[0]
  return (
    chosen ??
    unchosen(
      (
        await journal
          ?.ofAll()
          .then((all) => all.casusIds())
          .catch(() => [])
      )?.[0],
    )
  )
}

/** Keeps a choice that was made in this tab. A failed write is no loss: the registers lead back to the casus. */
export function keepActive({ storage }: Places, journal: Journal | undefined, active: ActiveCasus): void {
  storage.write(ACTIVE_KEY, JSON.stringify(active))
  void journal?.writeActive(active).catch(() => undefined)
}

/** From now on this is the casus of this tab. */
export const keepInTab = (tab: DeviceStorage, casusId: string): void => void tab.write(TAB_KEY, casusId)

/** Tells the journal of a choice made while it was not open yet: a killed browser remembers nothing else. */
export async function tellJournal({ storage }: Places, journal: Journal | undefined): Promise<void> {
  const here = readActive(storage.read(ACTIVE_KEY))
  const there = await journal?.readActive().catch(() => undefined)
  // A failed write is no loss, as above.
  if (here && here.at > (there?.at ?? 0)) await journal?.writeActive(here).catch(() => undefined)
}
