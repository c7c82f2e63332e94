// Rows that were deleted with words in them. Nothing of them is gone: they are put back by placing them again [T3].
import { isFilled } from '../kinds/read.ts'
import { parsePath } from './path.ts'
import { type Register, shownVersion } from './register.ts'
import type { Registers } from './registers.ts'
import { cellPaths, isRowPresent, type Slot } from './rows.ts'
import { bySlot } from './slots.ts'

export interface DeletedRow {
  readonly slot: Slot
  readonly row: string
  /** When it was deleted, for the reader's eye only. */
  readonly at: number
  /** Paths of its filled cells. */
  readonly cells: readonly string[]
}

const isDeletion = (register: Register): boolean =>
  register.versions.some(({ value }) => typeof value === 'object' && value !== null && 'weg' in value)

/** [T4] Every deleted row that has words in it, last deleted first. */
export function deletedRows(registers: Registers): DeletedRow[] {
  const found: DeletedRow[] = []
  for (const own of bySlot(registers).values())
    for (const [path, register] of Object.entries(own)) {
      const parsed = isDeletion(register) ? parsePath(path) : undefined
      if (!parsed?.row || parsed.column !== undefined) continue
      const { worksheet, question, lens, row } = parsed
      const slot = { worksheet, question, lens }
      const cells = cellPaths(own, slot, row).filter((cell) => isFilled(shownVersion(own[cell])?.value))
      if (cells.length > 0 && !isRowPresent(own, slot, row))
        found.push({ slot, row, at: shownVersion(register)?.at ?? 0, cells })
    }
  return found.sort((a, b) => b.at - a.at)
}
