// Other pages of the workbook: another tab on the same casus, this page coming back, the page after this one.
import { parseRegister } from '../domain/casus/parse-register.ts'
import { parsePath } from '../domain/casus/path.ts'
import { parseStaat, staatKey } from './casussen/staat.ts'
import { writeHandOver } from './hand-over.ts'
import type { Hold } from './hold.ts'
import { keep, learn, letGo, retryUnsaved, take } from './keeping.ts'
import { ACTIVE_KEY, isNewerFormat, parseKey, WIPE_KEY } from './keys.ts'
import { refresh } from './opening.ts'

function takeFromOtherTab(hold: Hold, key: string, text: string | null): void {
  const stored = parseKey(key)
  // A key that was removed elsewhere never empties what stands on this screen.
  if (!stored || stored.casusId !== hold.$casusId.get() || text === null) return
  if (isNewerFormat(stored)) return hold.$state.set('newer')
  // The text the event brings may be gone already, written over by a tab that had not heard of it.
  const told = parsePath(stored.path) ? parseRegister(text) : undefined
  if (told?.ok) learn(hold, stored.path, told.value)
  const there = hold.device?.read(stored.path)
  if (there) take(hold, stored.path, there)
  else if (told?.ok) keep(hold, stored.path)
}

/** Somebody emptied the whole store: what this page shows is put back. */
function putBack(hold: Hold): void {
  for (const path of Object.keys(hold.$registers.get())) keep(hold, path)
}

/** Gives the next page what the device would not keep. */
function handOverUnsaved(hold: Hold): void {
  retryUnsaved(hold)
  const casusId = hold.$casusId.get()
  if ((hold.unsaved.size === 0 && hold.left.size === 0) || casusId === undefined) return
  const casussen = new Map([...hold.left, [casusId, hold.$registers.get()] as const])
  hold.environment.handOver(writeHandOver({ casusId, casussen }))
}

/** Everything is taken off this device, on a person's own word: this page writes nothing any more, and goes. */
function goEmpty(hold: Hold): void {
  const { openedJournal, environment } = hold
  openedJournal?.close()
  letGo(hold)
  environment.startAfresh()
}

function hear(hold: Hold, key: string | undefined, text: string | null): void {
  const casusId = hold.$casusId.get()
  if (key === undefined) putBack(hold)
  else if (key === WIPE_KEY) text !== null && goEmpty(hold)
  // A casus begun in another tab is the casus of this one too, as long as nothing was begun here.
  else if (casusId === undefined) key === ACTIVE_KEY && void refresh(hold)
  else if (key === staatKey(casusId)) hold.$staat.set(parseStaat(text).staat)
  else takeFromOtherTab(hold, key, text)
}

export function followOtherPages(hold: Hold): void {
  const { environment } = hold
  environment.whenOtherTabWrites((key, text) => hear(hold, key, text))
  environment.whenReturned(() => void refresh(hold))
  environment.whenLeaving(() => {
    retryUnsaved(hold)
    hold.journal?.hurry()
  })
  environment.whenMovingOn(() => handOverUnsaved(hold))
}
