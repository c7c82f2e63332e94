import { slotPath } from '../../domain/casus/rows.ts'
import { cellValueText } from '../../domain/kinds/columns.ts'
import { columnsFor } from '../../domain/kinds/matrix.ts'
import type { MatrixQuestion } from '../../domain/worksheet/worksheet.ts'
import { CellInput } from './CellInput.tsx'
import type { FieldProps } from './field.ts'
import { OtherVersions } from './OtherVersions.tsx'

export function MatrixField({ question, slot, registers, labelId, helpId }: FieldProps<MatrixQuestion>) {
  const base = slotPath(slot)
  const columns = columnsFor(question, slot.lens)
  const columnId = (column: string) => `${base}-kolom-${column}`
  return (
    <div class="matrix">
      <table class="matrix__table" aria-labelledby={labelId} aria-describedby={helpId}>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, titel }) => (
              <th key={id} id={columnId(id)} scope="col">
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.rijen.map((row) => (
            <tr key={row.id}>
              <th scope="row" id={`${base}-rij-${row.id}`}>
                {row.tekst}
              </th>
              {columns.map((column) => {
                const path = slotPath(slot, row.id, column.id)
                return (
                  <td key={column.id} data-label={column.titel}>
                    <CellInput
                      column={column}
                      path={path}
                      registers={registers}
                      labelledBy={`${base}-rij-${row.id} ${columnId(column.id)}`}
                    />
                    <OtherVersions
                      path={path}
                      register={registers[path]}
                      text={(value) => cellValueText(column, value)}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
