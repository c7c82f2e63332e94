import { useEffect, useRef, useState } from 'preact/hooks'
import { rowIds, slotPath } from '../../domain/casus/rows.ts'
import type { TabelQuestion } from '../../domain/worksheet/worksheet.ts'
import { addRow, moveRow, removeRow, restoreRow } from '../../stores/rows.ts'
import { useOnDemand } from '../use-on-demand.ts'
import type { FieldProps } from './field.ts'
import { moveButtonId, TableRow } from './TableRow.tsx'

/** Rows the person adds. Each that is deleted can be brought back at once, where it was done. */
export function TableField({ question, slot, registers, labelId, helpId }: FieldProps<TabelQuestion>) {
  const rows = rowIds(registers, slot)
  const [removed, setRemoved] = useState<readonly string[]>([])
  const focusNext = useRef<string | undefined>(undefined)
  // What came back by another way, such as another tab, is not removed any more.
  const gone = removed.filter((row) => !rows.includes(row))
  // Fetched as soon as there is a row: without a network it would come too late.
  const Removed = useOnDemand(rows.length + gone.length > 0, () =>
    import('./RemovedRows.tsx').then((file) => file.RemovedRows),
  )
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
      {Removed && gone.length > 0 && <Removed {...{ question, slot, registers, restore }} removed={gone} />}
      <button type="button" class="nl-button" onClick={add}>
        Voeg {question.rij} toe
      </button>
    </div>
  )
}
