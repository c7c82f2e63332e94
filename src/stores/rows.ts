// Verbs for the rows of a table. Each is one answer at the row's own register.
import { deletedRow, placedRow, rowPlace, type Slot, slotPath } from '../domain/casus/rows.ts'
import { randomName } from '../platform/identity.ts'
import { $registers, answer } from './casus.ts'

const NAME_LENGTH = 7

const place = (slot: Slot, row: string | undefined): number | undefined =>
  row === undefined ? undefined : rowPlace($registers.get(), slot, row)

/** Adds a row at the end and returns its id. */
export function addRow(slot: Slot, rows: readonly string[]): string {
  const row = randomName(NAME_LENGTH)
  answer(slotPath(slot, row), placedRow((place(slot, rows.at(-1)) ?? 0) + 1))
  return row
}

export function removeRow(slot: Slot, row: string): void {
  answer(slotPath(slot, row), deletedRow($registers.get(), slot, row))
}

export function restoreRow(slot: Slot, row: string): void {
  answer(slotPath(slot, row), placedRow(rowPlace($registers.get(), slot, row)))
}

/** Moves a row one place up or down: it takes a place halfway between its new neighbours, if there is one. */
export function moveRow(slot: Slot, rows: readonly string[], row: string, direction: -1 | 1): void {
  const target = rows.indexOf(row) + direction
  const neighbour = place(slot, rows[target])
  if (neighbour === undefined) return
  const beyond = place(slot, rows[target + direction]) ?? neighbour + 2 * direction
  const halfway = (neighbour + beyond) / 2
  if (halfway !== neighbour && halfway !== beyond) answer(slotPath(slot, row), placedRow(halfway))
  else {
    const others = rows.filter((other) => other !== row)
    renumber(slot, [...others.slice(0, target), row, ...others.slice(target)])
  }
}

/** Rows that several people added in one place, or that were moved very often, leave no room between them. */
function renumber(slot: Slot, rows: readonly string[]): void {
  for (const [index, row] of rows.entries())
    if (place(slot, row) !== index + 1) answer(slotPath(slot, row), placedRow(index + 1))
}
