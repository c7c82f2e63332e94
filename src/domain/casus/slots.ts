// A casus taken apart into its answers. Whoever looks for the rows of a table looks in its own registers only: in a
// whole casus, for each row again, that takes a quarter of a second.
import { formatPath, parsePath } from './path.ts'
import type { Register } from './register.ts'
import type { Registers } from './registers.ts'

/** The slot of a path, as text: the path without its row and column. Undefined for what is no path. */
export function slotKey(path: string): string | undefined {
  const parsed = parsePath(path)
  return parsed && formatPath({ worksheet: parsed.worksheet, question: parsed.question, lens: parsed.lens })
}

/** The registers of every answer, by slot. What stands under no path is left out. */
export function bySlot(registers: Registers): Map<string, Registers> {
  const slots = new Map<string, Record<string, Register>>()
  for (const [path, register] of Object.entries(registers)) {
    const key = slotKey(path)
    if (key === undefined) continue
    const slot = slots.get(key) ?? {}
    slot[path] = register
    slots.set(key, slot)
  }
  return slots
}

/** The same by worksheet: larger parts, for work that is done in steps. */
export function byWorksheet(registers: Registers): Registers[] {
  const worksheets = new Map<string, Record<string, Register>>()
  for (const [path, register] of Object.entries(registers)) {
    const worksheet = path.slice(0, path.indexOf('.'))
    const part = worksheets.get(worksheet) ?? {}
    part[path] = register
    worksheets.set(worksheet, part)
  }
  return [...worksheets.values()]
}
