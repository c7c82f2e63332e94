import { useEffect, useRef, useState } from 'preact/hooks'
import { rowIds, slotPath } from '../../domain/casus/rows.ts'
import type { TabelQuestion } from '../../domain/worksheet/worksheet.ts'
import { addRow, moveRow, removeRow, restoreRow } from '../../stores/rows.ts'
import type { FieldProps } from './field.ts'
import { RemovedRows, undoButtonId } from './RemovedRows.tsx'
import { moveButtonId, TableRow } from './TableRow.tsx'

/** Rows the person adds. Each that is deleted can be brought back at once, where it was done. */
export function TableField({ question, slot, registers, labelId, helpId }: FieldProps<TabelQuestion>) {
  const rows = rowIds(registers, slot)
  const [removed, setRemoved] = useState<readonly string[]>([])
  const focusNext = useRef<string | undefined>(undefined)
  const firstColumn = question.kolommen[0]?.id

  useEffect(() => {
    const id = focusNext.current
    focusNext.current = undefined
    if (id !== undefined) document.getElementById(id)?.focus()
  })

  const add = () => {
    const row = addRow(slot, rows)
    focusNext.current = slotPath(slot, row, firstColumn)
  }
  const move = (row: string, direction: -1 | 1) => {
    moveRow(slot, rows, row, direction)
    const place = rows.indexOf(row) + direction
    // At either end the button that was pressed is gone; the other one is beside it.
    const isPossible = place + direction >= 0 && place + direction < rows.length
    focusNext.current = moveButtonId(slotPath(slot, row), isPossible ? direction : direction === 1 ? -1 : 1)
  }
  const remove = (row: string) => {
    removeRow(slot, row)
    setRemoved([...removed.filter((other) => other !== row), row])
    focusNext.current = undoButtonId(slotPath(slot, row))
  }
  const restore = (row: string) => {
    restoreRow(slot, row)
    setRemoved(removed.filter((other) => other !== row))
    focusNext.current = slotPath(slot, row, firstColumn)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the worksheet is one fieldset already; a heading names this group
    <div role="group" aria-labelledby={labelId} aria-describedby={helpId}>
      <ol class="rows">
        {rows.map((row, index) => (
          <TableRow
            key={row}
            {...{ question, slot, registers, row }}
            position={index}
            isLast={index === rows.length - 1}
            onMove={(direction) => move(row, direction)}
            onRemove={() => remove(row)}
          />
        ))}
      </ol>
      <RemovedRows
        {...{ question, slot, registers, restore }}
        // What came back by another way, such as another tab, is not removed any more.
        removed={removed.filter((row) => !rows.includes(row))}
      />
      <button type="button" class="nl-button" onClick={add}>
        Voeg {question.rij} toe
      </button>
    </div>
  )
}
