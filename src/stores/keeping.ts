// Keeping registers in both copies on the device, and saying whether that worked.
import { EMPTY_REGISTER, isSame, merge, type Register } from '../domain/casus/register.ts'
import { readStaat } from './casussen/staat.ts'
import { createDeviceCopy } from './device-copy.ts'
import type { Hold } from './hold.ts'
import { createJournalCopy } from './journal-copy.ts'
import { ALL_CASUSSEN, parseKey } from './keys.ts'

const MINUTE = 60_000
const ROOM_PATIENCE = 4_000
const isSameMinute = (a: number, b: number): boolean => Math.floor(a / MINUTE) === Math.floor(b / MINUTE)

/** True while other casussen make room: until that is done, nothing is known yet. */
function askForRoom(hold: Hold): boolean {
  if (hold.room === 'not-asked' && hasOthers(hold)) {
    hold.room = 'asking'
    const told = () => {
      hold.room = 'asked'
      showStatus(hold)
    }
    void import('./casussen/make-room.ts')
      .then(({ makeRoom }) => makeRoom(hold, retryUnsaved))
      .then(told, told)
    // Whoever waits for that must hear in time that something is not kept.
    setTimeout(told, ROOM_PATIENCE)
  }
  return hold.room === 'asking'
}

const hasOthers = ({ environment, $casusId }: Hold): boolean =>
  environment.storage
    .keys(ALL_CASUSSEN)
    .some((key) => (parseKey(key)?.casusId ?? $casusId.get()) !== $casusId.get())

/** Tells how keeping stands. The words name the minute, so within one minute nothing needs to be told twice. */
export function showStatus(hold: Hold): void {
  const told = hold.$saveStatus.get()
  const { now, isShared } = hold.environment
  const [at, type] = [now(), isShared ? 'passing' : 'saved'] as const
  if (hold.unsaved.size === 0 && told.type === type && isSameMinute(told.at, at)) return
  const reason = [...hold.unsaved.values()][0]
  if (reason !== 'full') hold.room = 'not-asked'
  else if (hold.openedJournal && askForRoom(hold)) return
  const isInJournal = hold.journal?.isUpToDate() ?? false
  hold.$saveStatus.set(reason ? { type: 'failed', reason, isInJournal } : { type, at })
}

/** Takes over what comes from elsewhere, on the screen only. */
export function learn(hold: Hold, path: string, theirs: Register): Register {
  const mine = hold.$registers.get()[path]
  const united = mine ? merge(mine, theirs) : theirs
  if (!mine || !isSame(mine, united)) hold.$registers.setKey(path, united)
  return united
}

/**
 * Writes to localStorage only, and over nothing that was not read first: another tab may have written there a
 * moment ago. What the device refuses is remembered and tried again. What a newer version wrote is left alone.
 */
export function keepOnDevice(hold: Hold, path: string): void {
  const { device, $registers } = hold
  if (!device || hold.$state.get() === 'newer') return
  const unseen = device.isKnown(path) ? undefined : device.read(path)
  if (unseen) learn(hold, path, unseen)
  const failure = device.write(path, $registers.get()[path] ?? EMPTY_REGISTER)
  if (failure) hold.unsaved.set(path, failure)
  else hold.unsaved.delete(path)
}

export function keep(hold: Hold, path: string): void {
  if (hold.$state.get() === 'newer') return
  keepOnDevice(hold, path)
  hold.journal?.note([path])
}

export function retryUnsaved(hold: Hold): void {
  for (const path of [...hold.unsaved.keys()]) keepOnDevice(hold, path)
}

/** Puts the casus in use away. What the device would not keep of it stays with this page. */
export function leaveCasus(hold: Hold): void {
  const casusId = hold.$casusId.get()
  retryUnsaved(hold)
  if (casusId !== undefined && hold.unsaved.size > 0) hold.left.set(casusId, hold.$registers.get())
  hold.unsaved.clear()
  hold.$registers.set({})
}

/** Lets go of everything, without keeping any of it: it was removed from this device. */
export function letGo(hold: Hold): void {
  hold.unsaved.clear()
  hold.left.clear()
  hold.device = undefined
  hold.journal = undefined
  hold.$casusId.set(undefined)
  hold.$staat.set('gebruik')
  hold.$saveStatus.set({ type: 'nothing-yet' })
  hold.$registers.set({})
}

/** Takes over what another tab or a file holds; writes back what they lacked. */
export function take(hold: Hold, path: string, theirs: Register): void {
  if (!isSame(learn(hold, path, theirs), theirs)) keep(hold, path)
}

export function bindJournal(hold: Hold, casusId: string): void {
  const { device, openedJournal, $registers } = hold
  hold.journal =
    openedJournal &&
    createJournalCopy(openedJournal, casusId, {
      current: $registers.get,
      setAside: (path, raw) => device?.setAside(path, raw) ?? false,
      soon: hold.environment.soon,
      whenWritten: () => {
        if (hold.unsaved.size > 0) showStatus(hold)
      },
      makeRoom: () =>
        import('./snapshots/make-room.ts').then(
          ({ giveWay }) => giveWay(),
          () => false,
        ),
    })
}

/** Makes a casus the one this page works on; a page never writes over what a newer version wrote. */
export function bind(hold: Hold, casusId: string): void {
  const { storage, now } = hold.environment
  hold.device = createDeviceCopy(storage, casusId, now, () =>
    hold.$setAside.set(hold.device?.listSetAside() ?? []),
  )
  bindJournal(hold, casusId)
  hold.$casusId.set(casusId)
  hold.$staat.set(readStaat(storage, casusId).staat)
  if (hold.device.isNewer()) hold.$state.set('newer')
  else if (hold.$state.get() === 'newer') hold.$state.set('open')
}
