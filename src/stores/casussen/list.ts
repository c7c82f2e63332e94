// All casussen on this device, each with what a person wants to know before choosing one.
import { casusName } from '../../domain/casus/name.ts'
import { latestChange, type Registers } from '../../domain/casus/registers.ts'
import { type ChapterCount, type ChapterSheets, countChapters } from '../../domain/chapter-count.ts'
import type { Hold } from '../hold.ts'
import { casusIds, registersOf, textsOnDevice } from './elsewhere.ts'
import { savedAsFileAt, settleNotes } from './notes.ts'
import { parseStaat, type Staat, type StaatNote, staatKey } from './staat.ts'

export interface CasusEntry {
  readonly id: string
  readonly name: string
  readonly staat: Staat
  /** When it became that; 0 when it never was anything else. */
  readonly since: number
  /** When something was last written in it; 0 when nothing was. */
  readonly changedAt: number
  /** When it was last saved as a file; 0 when never. */
  readonly savedAt: number
  readonly chapters: ChapterCount
  /** Characters it takes on this device. */
  readonly size: number
  /** In use on this page. */
  readonly isCurrent: boolean
}

/** What was written after a casus was put away brings it back, also when the note of that was lost. */
const standingNote = (note: StaatNote, changedAt: number): StaatNote =>
  changedAt > note.at ? { staat: 'gebruik', at: note.at } : note

const sizeOf = (registers: Registers): number => JSON.stringify(registers).length

/** Reads every casus on this device from both copies, last changed first; `chapters` says how the book is made up. */
export async function listCasussen(hold: Hold, chapters: readonly ChapterSheets[]): Promise<CasusEntry[]> {
  const notes = await settleNotes(hold)
  const texts = textsOnDevice(hold.environment.storage)
  const entries: CasusEntry[] = []
  for (const id of await casusIds(hold)) {
    const registers = await registersOf(hold, id, texts.get(id) ?? new Map())
    // Chosen, but nothing was ever written in it.
    if (Object.keys(registers).length === 0 && !texts.has(id)) continue
    const changedAt = latestChange(registers)
    const { staat, at } = standingNote(parseStaat(notes.get(staatKey(id))), changedAt)
    entries.push({
      id,
      name: casusName(registers),
      staat,
      since: at,
      changedAt,
      savedAt: savedAsFileAt((key) => notes.get(key), id),
      chapters: countChapters(registers, chapters),
      size: sizeOf(registers),
      isCurrent: hold.$casusId.get() === id,
    })
  }
  return entries.sort((a, b) => b.changedAt - a.changedAt)
}
