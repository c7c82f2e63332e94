import type { TabelQuestion } from '../../domain/worksheet/worksheet.ts'
import { useOnDemand } from '../use-on-demand.ts'
import type { FieldProps } from './field.ts'
import { TableRow } from './TableRow.tsx'
import { useRows } from './use-rows.ts'

/** Rows the person adds. Each that is deleted can be brought back at once, where it was done. */
export function TableField({ question, slot, registers, labelId, helpId }: FieldProps<TabelQuestion>) {
  const { rows, gone, add, move, remove, restore } = useRows(registers, slot, question.kolommen[0]?.id)
  // Fetched as soon as there is a row: without a network it would come too late.
  const Removed = useOnDemand(rows.length + gone.length > 0, () =>
    import('./RemovedRows.tsx').then((file) => file.RemovedRows),
  )
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
