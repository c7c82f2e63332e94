// A casus as the journal holds it. Writes are gathered while one is under way, so typing never queues up.

import { parseRegister } from '../domain/casus/parse-register.ts'
import { parsePath } from '../domain/casus/path.ts'
import { EMPTY_REGISTER, merge, type Register, serialize } from '../domain/casus/register.ts'
import type { Registers } from '../domain/casus/registers.ts'
import type { Journal } from '../platform/journal.ts'
import { createUnreadable } from './unreadable.ts'

export interface JournalCopy {
  readAll(): Promise<Record<string, Register>>
  /** Puts the current text of these paths on disk soon: within the time one write takes. */
  note(paths: Iterable<string>): void
  /** Begins at once with what waits: the page is being left. */
  hurry(): void
  /** True when everything noted is on disk; false when a write failed and is still waiting. */
  isUpToDate(): boolean
}

const readText = (text: string | undefined): Register | undefined => {
  const parsed = text === undefined ? undefined : parseRegister(text)
  return parsed?.ok ? parsed.value : undefined
}

function addMissing<K, V>(to: Map<K, V>, from: ReadonlyMap<K, V>): void {
  for (const [key, value] of from) if (!to.has(key)) to.set(key, value)
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

export interface JournalSurroundings {
  /** The registers of the casus in use; looked at when something is noted, and only then. */
  readonly current: () => Registers
  /** Puts a text that cannot be read in a place of its own; false when there is no room for it. */
  readonly setAside: (path: string, raw: string) => boolean
  readonly whenWritten: () => void
  /** The device is full: makes room where answers do not stand; false when there is none to make. */
  readonly makeRoom: () => Promise<boolean>
  /** Runs something after what is being done now, such as drawing a letter. */
  readonly soon: (work: () => void) => void
}

export function createJournalCopy(
  journal: Journal,
  casusId: string,
  { current, setAside, whenWritten, makeRoom, soon }: JournalSurroundings,
): JournalCopy {
  // With their registers: when they are written, the page may be working on another casus.
  const waiting = new Map<string, Register>()
  let isWriting = false
  const { isSafe, areAllSafe } = createUnreadable(setAside)

  const read = (path: string, stored: string): Register | undefined => {
    const register = readText(stored)
    if (!register) isSafe(path, stored)
    return register
  }

  const unite = (path: string, stored: string | undefined, register: Register): string => {
    const theirs = readText(stored)
    if (stored !== undefined && !theirs && !isSafe(path, stored)) return stored
    return serialize(merge(theirs ?? EMPTY_REGISTER, register))
  }

  let isSoon = false
  /** After the keystroke has been drawn: starting a transaction takes longer than all else it does. */
  function flushSoon(): void {
    if (isSoon) return
    isSoon = true
    soon(() => void flush())
  }

  async function flush(): Promise<void> {
    // What was to begin soon may never begin in a hidden tab: it must not keep later letters waiting.
    isSoon = false
    if (isWriting || waiting.size === 0) return
    isWriting = true
    const batch = new Map(waiting)
    waiting.clear()
    try {
      await journal.write(casusId, [...batch.keys()], (path, stored) =>
        unite(path, stored, batch.get(path) ?? EMPTY_REGISTER),
      )
      isWriting = false
      whenWritten()
      await flush()
    } catch (error) {
      // Kept waiting: the next keystroke tries again, and localStorage holds the same text meanwhile.
      addMissing(waiting, batch)
      isWriting = false
      whenWritten()
      if (isFull(error) && (await makeRoom())) await flush()
    }
  }

  return {
    async readAll() {
      const entries = Object.entries(await journal.read(casusId))
      const registers = entries.map(
        ([path, text]) => [path, parsePath(path) ? read(path, text) : undefined] as const,
      )
      return Object.fromEntries(
        registers.filter((entry): entry is [string, Register] => entry[1] !== undefined),
      )
    },
    note(paths) {
      for (const path of paths) {
        const register = current()[path]
        if (register) waiting.set(path, register)
      }
      flushSoon()
    },
    hurry: () => void flush(),
    isUpToDate: () => !isWriting && waiting.size === 0 && areAllSafe(),
  }
}
