import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { type Slot, slotPath } from '../../domain/casus/rows.ts'
import { cellValueText } from '../../domain/kinds/columns.ts'
import { plainText } from '../../domain/kinds/read.ts'
import { notePath } from '../../domain/session/notes.ts'
import { BLOCK_COLUMNS } from '../../domain/session/own-draaiboek.ts'
import type { Column } from '../../domain/worksheet/worksheet.ts'
import { writer } from '../../stores/casus.ts'
import { NoteField } from '../meeting/BegeleiderNote.tsx'
import type { Sheets } from '../meeting/sheets.ts'
import { CellInput } from '../worksheet/CellInput.tsx'
import { OtherVersions } from '../worksheet/OtherVersions.tsx'
import { moveButtonId } from '../worksheet/use-rows.ts'

interface Props {
  readonly registers: Registers
  readonly slot: Slot
  readonly draaiboek: string
  readonly row: string
  readonly position: number
  readonly isLast: boolean
  readonly sheets: Sheets
  readonly onMove: (direction: -1 | 1) => void
  readonly onRemove: () => void
}

const [TITLE, MINUTES, ...REST] = BLOCK_COLUMNS

/** One block: its title and minutes at once, the rest unfolded. */
export function OwnBlock(props: Props) {
  const { registers, slot, draaiboek, row, position, sheets } = props
  const name = `Blok ${position + 1}`
  const sheetColumn: Column = {
    id: 'werkblad',
    titel: 'Werkblad',
    soort: 'keuze',
    opties: Object.entries(sheets).map(([id, { text }]) => ({ id, tekst: text })),
  }
  return (
    <li class="own-block">
      <div class="own-block__head">
        <Cell {...{ registers, slot, row, name }} column={TITLE} />
        <Cell {...{ registers, slot, row, name }} column={MINUTES} />
        <MoveAndRemove {...props} name={name} />
      </div>
      <details>
        <summary>
          Vraag, vorm en notitie<span class="visually-hidden"> van {name}</span>
        </summary>
        <div class="row__cells">
          {[...REST, sheetColumn].map((column) => (
            <Cell key={column.id} {...{ registers, slot, row, name, column }} />
          ))}
          <div class="cell cell--lang">
            <NoteField
              path={notePath(draaiboek, row)}
              label="Notitie, alleen voor jou: komt op geen papier en op geen tweede scherm"
            />
          </div>
        </div>
      </details>
    </li>
  )
}

interface CellProps extends Pick<Props, 'registers' | 'slot' | 'row'> {
  readonly name: string
  readonly column: Column
}

function Cell({ registers, slot, row, name, column }: CellProps) {
  const path = slotPath(slot, row, column.id)
  return (
    <div class={`cell cell--${column.soort}`}>
      <label class="cell__label" for={path}>
        <span class="visually-hidden">{name}, </span>
        {column.titel}
      </label>
      <CellInput {...{ column, path, registers }} />
      <OtherVersions path={path} register={registers[path]} text={(value) => cellValueText(column, value)} />
    </div>
  )
}

function MoveAndRemove({
  registers,
  slot,
  row,
  position,
  isLast,
  name,
  onMove,
  onRemove,
}: Props & { readonly name: string }) {
  const rowPath = slotPath(slot, row)
  const title = plainText(valueAt(registers, slotPath(slot, row, TITLE.id), writer)) || name
  return (
    <div class="own-block__actions">
      {position > 0 && (
        <button type="button" class="clear-button" id={moveButtonId(rowPath, -1)} onClick={() => onMove(-1)}>
          Omhoog<span class="visually-hidden"> {title}</span>
        </button>
      )}
      {!isLast && (
        <button type="button" class="clear-button" id={moveButtonId(rowPath, 1)} onClick={() => onMove(1)}>
          Omlaag<span class="visually-hidden"> {title}</span>
        </button>
      )}
      <button type="button" class="clear-button" onClick={onRemove}>
        Verwijder<span class="visually-hidden"> {title}</span>
      </button>
    </div>
  )
}
