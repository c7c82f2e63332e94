// Rows of a table. A row is a register of its own, so adding and deleting merge like everything else:
// its value holds the place in the order and, once deleted, what of its cells the deleter had seen.
import { formatPath, type Path, parsePath } from './path.ts'
import { type Register, shownVersion, type Value } from './register.ts'
import type { Registers } from './registers.ts'

/** A question, through one lens or none: the slot an answer goes in. */
export interface Slot {
  readonly worksheet: string
  readonly question: string
  readonly lens?: Path['lens'] | undefined
}

export const slotPath = (slot: Slot, row?: string, column?: string): string =>
  formatPath({ ...slot, row, column })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const placeOf = (value: Value | undefined): number =>
  isObject(value) && typeof value['plaats'] === 'number' ? value['plaats'] : 0

const deletionOf = (value: Value | undefined): Record<string, unknown> | undefined =>
  isObject(value) && isObject(value['weg']) ? value['weg'] : undefined

/** Paths of the cells of one row, whichever columns they have. */
export const cellPaths = (registers: Registers, slot: Slot, row: string): string[] => {
  const prefix = `${slot.worksheet}.${slot.question}/${row}/`
  return Object.keys(registers).filter(
    (path) => path.startsWith(prefix) && parsePath(path)?.lens === slot.lens,
  )
}

const wroteSince = (register: Register | undefined, known: unknown): boolean =>
  (register?.versions ?? []).some(({ writer, count, value }) => {
    const seen = isObject(known) ? known[writer] : undefined
    return value !== null && value !== '' && count > (typeof seen === 'number' ? seen : 0)
  })

/** [T1] A deleted row stays deleted, unless someone wrote in it since, or kept it separately. */
export function isRowPresent(registers: Registers, slot: Slot, row: string): boolean {
  const register = registers[slotPath(slot, row)]
  const cells = cellPaths(registers, slot, row)
  const versions = register?.versions ?? []
  if (versions.length === 0) return cells.length > 0
  if (versions.some(({ value }) => deletionOf(value) === undefined)) return true
  return versions.every(({ value }) =>
    cells.some((path) => wroteSince(registers[path], deletionOf(value)?.[columnOf(path)])),
  )
}

/** [T1] Whether a path is a cell of a row that is deleted. */
export const isInDeletedRow = (registers: Registers, { row, column, ...slot }: Path): boolean =>
  row !== undefined && column !== undefined && !isRowPresent(registers, slot, row)

const columnOf = (path: string): string => parsePath(path)?.column ?? ''

/** [T2] The rows of a table in their order; a row that only has cells (its own register lost) still shows. */
export function rowIds(registers: Registers, slot: Slot): string[] {
  const prefix = `${slot.worksheet}.${slot.question}/`
  const ids = new Set<string>()
  for (const path of Object.keys(registers)) {
    if (!path.startsWith(prefix)) continue
    const parsed = parsePath(path)
    if (parsed?.row && parsed.lens === slot.lens) ids.add(parsed.row)
  }
  const place = (row: string) => placeOf(shownVersion(registers[slotPath(slot, row)])?.value)
  return [...ids]
    .filter((row) => isRowPresent(registers, slot, row))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

/** The value that places a row; restoring a deleted row writes the same. */
export const placedRow = (plaats: number): Value => ({ plaats })

export const rowPlace = (registers: Registers, slot: Slot, row: string): number =>
  placeOf(shownVersion(registers[slotPath(slot, row)])?.value)

/** [T3] The value that deletes a row and remembers, cell by cell, what was seen when it was deleted. */
export function deletedRow(registers: Registers, slot: Slot, row: string): Value {
  const weg: Record<string, Value> = {}
  for (const path of cellPaths(registers, slot, row)) weg[columnOf(path)] = { ...registers[path]?.seen }
  return { plaats: rowPlace(registers, slot, row), weg }
}
