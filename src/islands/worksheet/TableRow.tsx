import type { Registers } from '../../domain/casus/registers.ts'
import { type Slot, slotPath } from '../../domain/casus/rows.ts'
import { cellValueText } from '../../domain/kinds/columns.ts'
import { isAsked, type TabelQuestion } from '../../domain/worksheet/worksheet.ts'
import { AgendaFoot } from './AgendaFoot.tsx'
import { CellInput } from './CellInput.tsx'
import { OtherVersions } from './OtherVersions.tsx'
import { moveButtonId } from './use-rows.ts'

interface Props {
  readonly question: TabelQuestion
  readonly slot: Slot
  readonly registers: Registers
  readonly row: string
  readonly position: number
  readonly isLast: boolean
  readonly onMove: (direction: -1 | 1) => void
  readonly onRemove: () => void
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function TableRow({ question, slot, registers, row, position, isLast, onMove, onRemove }: Props) {
  const name = `${capital(question.rij)} ${position + 1}`
  const rowPath = slotPath(slot, row)
  const labelId = `${rowPath}-naam`
  return (
    <li class="row">
      <p class="row__title" id={labelId}>
        {name}
      </p>
      <div class="row__cells">
        {question.kolommen.filter(isAsked).map((column) => {
          const path = slotPath(slot, row, column.id)
          const cellLabel = `${path}-label`
          return (
            <div key={column.id} class={`cell cell--${column.soort}`}>
              <label class="cell__label" id={cellLabel} for={path}>
                {column.titel}
              </label>
              <CellInput
                column={column}
                path={path}
                registers={registers}
                labelledBy={`${cellLabel} ${labelId}`}
              />
              <OtherVersions
                path={path}
                register={registers[path]}
                text={(value) => cellValueText(column, value)}
              />
            </div>
          )
        })}
      </div>
      <div class="row__actions">
        {position > 0 && (
          <button
            type="button"
            class="clear-button"
            id={moveButtonId(rowPath, -1)}
            onClick={() => onMove(-1)}
          >
            Omhoog<span class="visually-hidden">: {name}</span>
          </button>
        )}
        {!isLast && (
          <button type="button" class="clear-button" id={moveButtonId(rowPath, 1)} onClick={() => onMove(1)}>
            Omlaag<span class="visually-hidden">: {name}</span>
          </button>
        )}
        <button type="button" class="clear-button" onClick={onRemove}>
          Verwijder<span class="visually-hidden"> {name}</span>
        </button>
      </div>
      <AgendaFoot {...{ question, slot, registers, row, labelId }} />
    </li>
  )
}
