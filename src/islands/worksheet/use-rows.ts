import { useEffect, useRef, useState } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { rowIds, type Slot, slotPath } from '../../domain/casus/rows.ts'
import { addRow, moveRow, removeRow, restoreRow } from '../../stores/rows.ts'

/** The id of the button that moves this row up (-1) or down (1). */
export const moveButtonId = (rowPath: string, direction: -1 | 1): string =>
  `${rowPath}-${direction === -1 ? 'omhoog' : 'omlaag'}`

/** The rows of a table, and what a person does with them; the keyboard goes on where it makes sense. */
export function useRows(registers: Registers, slot: Slot, firstColumn: string | undefined) {
  const rows = rowIds(registers, slot)
  const [removed, setRemoved] = useState<readonly string[]>([])
  const focusNext = useRef<string | undefined>(undefined)
  useEffect(() => {
    const id = focusNext.current
    focusNext.current = undefined
    if (id !== undefined) document.getElementById(id)?.focus()
  })
  const goTo = (row: string) => {
    focusNext.current = slotPath(slot, row, firstColumn)
  }
  return {
    rows,
    // What came back by another way, such as another tab, is not removed any more.
    gone: removed.filter((row) => !rows.includes(row)),
    goTo,
    add: () => goTo(addRow(slot, rows)),
    move: (row: string, direction: -1 | 1) => {
      moveRow(slot, rows, row, direction)
      const place = rows.indexOf(row) + direction
      // At either end the button that was pressed is gone; the other one is beside it.
      const isPossible = place + direction >= 0 && place + direction < rows.length
      focusNext.current = moveButtonId(slotPath(slot, row), isPossible ? direction : direction === 1 ? -1 : 1)
    },
    remove: (row: string) => {
      removeRow(slot, row)
      setRemoved([...removed.filter((other) => other !== row), row])
    },
    restore: (row: string) => {
      restoreRow(slot, row)
      setRemoved(removed.filter((other) => other !== row))
      goTo(row)
    },
  }
}
