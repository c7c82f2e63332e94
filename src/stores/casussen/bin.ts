// The bin: a casus stays in it for thirty days, and is then removed for good.
import type { Hold } from '../hold.ts'
import { BIN_DUE_KEY, STAAT_PREFIX } from '../keys.ts'
import { keepStaat } from './keep-staat.ts'
import { listCasussen } from './list.ts'
import { settleNotes } from './notes.ts'
import { removeCasus } from './removers.ts'
import { parseStaat } from './staat.ts'

const DAY = 86_400_000
export const BIN_DAYS = 30

/** The moment a casus that was put in the bin at this time goes for good. */
export const goesAt = (since: number): number => since + BIN_DAYS * DAY

/** Remembers when the bin must be looked at again, so that every page can tell with one look. */
export function binnedAt({ environment: { storage } }: Hold, since: number): void {
  const due = Number(storage.read(BIN_DUE_KEY) ?? Number.POSITIVE_INFINITY)
  storage.write(BIN_DUE_KEY, String(Math.min(due, goesAt(since))))
}

/** Removes what has been in the bin for thirty days, and finishes what was broken off. */
export async function emptyBin(hold: Hold): Promise<void> {
  const { storage, now } = hold.environment
  const entries = await listCasussen(hold, [])
  for (const { id, staat, since, changedAt, isCurrent } of entries) {
    const isDue = staat === 'prullenbak' && goesAt(since) <= now()
    // On this page it is still looked at.
    if (isCurrent) continue
    if (isDue) await keepStaat(hold, id, 'gewist', changedAt)
    if (isDue || staat === 'gewist') await removeCasus(hold, id)
  }
  await forgetRemoved(hold)
  storage.remove(BIN_DUE_KEY)
  for (const { staat, since } of entries)
    if (staat === 'prullenbak' && goesAt(since) > now()) binnedAt(hold, since)
}

/** That a casus was removed is remembered as long as a tab or a killed browser could bring it back by itself. */
async function forgetRemoved(hold: Hold): Promise<void> {
  const { environment, openedJournal } = hold
  for (const [key, text] of await settleNotes(hold)) {
    const { staat, at } = key.startsWith(STAAT_PREFIX) ? parseStaat(text) : parseStaat(null)
    if (staat !== 'gewist' || goesAt(at) > environment.now()) continue
    environment.storage.remove(key)
    await openedJournal
      ?.ofAll()
      .then((all) => all.note(key))
      .catch(() => undefined)
  }
}
