// A casus as the journal holds it. Writes are gathered while one is under way, so typing never queues up.

import { parseRegister } from '../domain/casus/parse-register.ts'
import { parsePath } from '../domain/casus/path.ts'
import { EMPTY_REGISTER, merge, type Register, serialize } from '../domain/casus/register.ts'
import type { Registers } from '../domain/casus/registers.ts'
import type { Journal } from '../platform/journal.ts'

export interface JournalCopy {
  readAll(): Promise<Record<string, Register>>
  /** Puts the current text of these paths on disk soon: within the time one write takes. */
  note(paths: Iterable<string>): void
  /** True when everything noted is on disk; false when a write failed and is still waiting. */
  isUpToDate(): boolean
}

const readText = (text: string | undefined): Register | undefined => {
  const parsed = text === undefined ? undefined : parseRegister(text)
  return parsed?.ok ? parsed.value : undefined
}

export function createJournalCopy(
  journal: Journal,
  casusId: string,
  current: () => Registers,
  whenWritten: () => void,
): JournalCopy {
  const waiting = new Set<string>()
  let isWriting = false

  const unite = (path: string, stored: string | undefined): string =>
    serialize(merge(readText(stored) ?? EMPTY_REGISTER, current()[path] ?? EMPTY_REGISTER))

  async function flush(): Promise<void> {
    if (isWriting || waiting.size === 0) return
    isWriting = true
    const paths = [...waiting]
    waiting.clear()
    try {
      await journal.write(casusId, paths, unite)
      isWriting = false
      whenWritten()
      await flush()
    } catch {
      // Kept waiting: the next keystroke tries again, and localStorage holds the same text meanwhile.
      for (const path of paths) waiting.add(path)
      isWriting = false
      whenWritten()
    }
  }

  return {
    async readAll() {
      const entries = Object.entries(await journal.read(casusId))
      const read = entries.map(
        ([path, text]) => [path, parsePath(path) ? readText(text) : undefined] as const,
      )
      return Object.fromEntries(read.filter((entry): entry is [string, Register] => entry[1] !== undefined))
    },
    note(paths) {
      for (const path of paths) waiting.add(path)
      void flush()
    },
    isUpToDate: () => !isWriting && waiting.size === 0,
  }
}
