// Reminding of a file, as seldom as can be. It reads the casus; what it remembers itself is when somebody said
// 'Niet nu', and what was read out already.
import { atom } from 'nanostores'
import { changesBetween } from '../../domain/session/changes.ts'
import { isFileDue, REST_CHANGES, REST_TIME } from '../../domain/session/file-due.ts'
import { localDay } from '../../platform/calendar.ts'
import { asksThePerson, askToPersist, isPersisted } from '../../platform/checks/persistence.ts'
import { safari } from '../../platform/checks/safari.ts'
import { deviceStorage, isShared } from '../../platform/device-storage.ts'
import { $whisper } from '../announcement.ts'
import { $casusId, $hasStorage, $registers } from '../casus.ts'
import { savedAsFileAt } from '../casussen/notes.ts'
import { markVisit } from '../visits.ts'
import { keepNote, readNote } from './note.ts'

export interface Reminder {
  readonly changes: number
  /** A file was made before, on this device. */
  readonly hasFile: boolean
}

export const $reminder = atom<Reminder | undefined>(undefined)

/**
 * Leaves today's mark, and asks the browser to keep this work when the disk gets full. Where the browser would ask
 * the person in turn, in the middle of a sentence, that is left to a button on the page Hulp.
 */
export function lookAfterStorage(): void {
  markVisit(deviceStorage, localDay(Date.now()))
  if (!isShared && !asksThePerson()) void askToPersist()
}

function isResting(casusId: string, savedAt: number, now: number): boolean {
  const { later } = readNote(deviceStorage, casusId)
  if (later < savedAt || now - later >= REST_TIME) return false
  return changesBetween($registers.get(), later).count < REST_CHANGES
}

function whatIsDue(casusId: string, isKept: boolean): Reminder | undefined {
  const savedAt = savedAsFileAt(deviceStorage.read, casusId)
  const { count: changes, times } = changesBetween($registers.get(), savedAt)
  const days = new Set(times.map(localDay)).size
  const isDue = isFileDue({ changes, days }, isKept) && !isResting(casusId, savedAt, Date.now())
  return isDue ? { changes, hasFile: savedAt > 0 } : undefined
}

/** Has the reminder read out once for each file that was not made, on whichever page. */
export function sayOnce(sentence: string): void {
  const casusId = $casusId.get()
  if (casusId === undefined) return
  const note = readNote(deviceStorage, casusId)
  const since = Math.max(savedAsFileAt(deviceStorage.read, casusId), note.later)
  if (note.said === since) return
  keepNote(deviceStorage, casusId, { ...note, said: since })
  $whisper.set(sentence)
}

/** Looks whether a file is due now. Where nothing is kept at all, a lasting notice says so already. */
export async function lookWhetherDue(): Promise<void> {
  const isKept = !isShared && safari() === 'no' && (await isPersisted()) === true
  const casusId = $casusId.get()
  const due = casusId !== undefined && $hasStorage.get() ? whatIsDue(casusId, isKept) : undefined
  $reminder.set(due)
  if (!due) $whisper.set('')
}

/** Rests the reminder for a day, or for as many changes as make an hour's work. */
export function notNow(): void {
  const casusId = $casusId.get()
  if (casusId === undefined) return
  keepNote(deviceStorage, casusId, { ...readNote(deviceStorage, casusId), later: Date.now() })
  $reminder.set(undefined)
}
