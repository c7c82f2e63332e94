// Keeping registers in both copies on the device, and saying whether that worked.
import { EMPTY_REGISTER, isSame, merge, type Register } from '../domain/casus/register.ts'
import { createDeviceCopy } from './device-copy.ts'
import type { Hold } from './hold.ts'
import { createJournalCopy } from './journal-copy.ts'

export function showStatus(hold: Hold): void {
  const reason = [...hold.unsaved.values()][0]
  const isInJournal = hold.journal?.isUpToDate() ?? false
  hold.$saveStatus.set(
    reason ? { type: 'failed', reason, isInJournal } : { type: 'saved', at: hold.environment.now() },
  )
}

/** Writes to localStorage only; what it refuses is remembered and tried again. */
export function keepOnDevice(hold: Hold, path: string): void {
  const failure = hold.device?.write(path, hold.$registers.get()[path] ?? EMPTY_REGISTER)
  if (failure) hold.unsaved.set(path, failure)
  else hold.unsaved.delete(path)
}

export function keep(hold: Hold, path: string): void {
  keepOnDevice(hold, path)
  hold.journal?.note([path])
}

export function retryUnsaved(hold: Hold): void {
  for (const path of [...hold.unsaved.keys()]) keepOnDevice(hold, path)
}

/** Takes over what another tab or a file holds; writes back what they lacked. */
export function take(hold: Hold, path: string, theirs: Register): void {
  const mine = hold.$registers.get()[path]
  const united = mine ? merge(mine, theirs) : theirs
  if (!mine || !isSame(mine, united)) hold.$registers.setKey(path, united)
  if (!isSame(united, theirs)) keep(hold, path)
}

export function bindJournal(hold: Hold, casusId: string): void {
  hold.journal =
    hold.openedJournal &&
    createJournalCopy(hold.openedJournal, casusId, hold.$registers.get, () => {
      if (hold.unsaved.size > 0) showStatus(hold)
    })
}

/** Makes a casus the one this page works on; a page never writes over what a newer version wrote. */
export function bind(hold: Hold, casusId: string): void {
  const { storage, now } = hold.environment
  hold.device = createDeviceCopy(storage, casusId, now)
  bindJournal(hold, casusId)
  hold.$casusId.set(casusId)
  if (hold.device.isNewer()) hold.$state.set('newer')
  else if (hold.$state.get() === 'newer') hold.$state.set('open')
}
