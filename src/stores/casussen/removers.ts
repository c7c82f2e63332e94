// Removing a casus from this device for good. Whoever keeps something else per casus adds one function here.
import type { DeviceStorage } from '../../platform/device-storage.ts'
import type { JournalOfAll } from '../../platform/journal-of-all.ts'
import { dropLink } from '../../platform/link-database.ts'
import type { Hold } from '../hold.ts'
import {
  AGREED_PREFIX,
  ALL_CASUSSEN,
  BESTAND_PREFIX,
  LINK_PREFIX,
  parseKey,
  REMINDER_PREFIX,
  SET_ASIDE_PREFIX,
} from '../keys.ts'
import { openShelf } from '../snapshots/shelf.ts'

/** Takes away one kind of thing that is kept of a casus. May be called again for what is gone already. */
export type Remover = (
  casusId: string,
  from: { readonly storage: DeviceStorage; readonly journal: JournalOfAll | undefined },
) => Promise<void> | void

const answersOnDevice: Remover = (casusId, { storage }) => {
  for (const key of storage.keys(ALL_CASUSSEN)) if (parseKey(key)?.casusId === casusId) storage.remove(key)
}

const answersInJournal: Remover = (casusId, { journal }) => journal?.remove(casusId)

/** Its texts that could not be read are words of a person too. */
const unreadable: Remover = (casusId, { storage }) => {
  for (const key of storage.keys(SET_ASIDE_PREFIX)) if (key.includes(`:${casusId}:`)) storage.remove(key)
}

const fileNote: Remover = (casusId, { storage, journal }) => {
  storage.remove(BESTAND_PREFIX + casusId)
  return journal?.note(BESTAND_PREFIX + casusId)
}

const reminderNote: Remover = (casusId, { storage }) => storage.remove(REMINDER_PREFIX + casusId)

const agreedMarks: Remover = (casusId, { storage }) => storage.remove(AGREED_PREFIX + casusId)

/** Which file it was linked to; the file itself stays where it is. */
const link: Remover = (casusId, { storage }) => {
  storage.remove(LINK_PREFIX + casusId)
  return dropLink(casusId)
}

const earlierVersions: Remover = async (casusId) => (await openShelf())?.removeCasus(casusId)

export const REMOVERS: readonly Remover[] = [
  answersOnDevice,
  answersInJournal,
  unreadable,
  fileNote,
  reminderNote,
  agreedMarks,
  link,
  earlierVersions,
]

/** Removes everything that is kept of a casus. What fails is tried again the next time the bin is looked at. */
export async function removeCasus(
  { environment, openedJournal, left }: Hold,
  casusId: string,
): Promise<void> {
  left.delete(casusId)
  const journal = await openedJournal?.ofAll().catch(() => undefined)
  for (const remove of REMOVERS)
    await Promise.resolve(remove(casusId, { storage: environment.storage, journal })).catch(() => undefined)
}
