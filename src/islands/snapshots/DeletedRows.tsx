import { useState } from 'preact/hooks'
import { type DeletedRow, deletedRows } from '../../domain/casus/deleted-rows.ts'
import { LENS_NAMES } from '../../domain/casus/lens.ts'
import { parsePath } from '../../domain/casus/path.ts'
import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { type Slot, slotPath } from '../../domain/casus/rows.ts'
import { cellValueText } from '../../domain/kinds/columns.ts'
import { plainText } from '../../domain/kinds/read.ts'
import { OWN_DRAAIBOEKEN } from '../../domain/session/own-draaiboek.ts'
import { questionLabels, type Workbook } from '../../domain/worksheet/workbook.ts'
import type { TableColumn } from '../../domain/worksheet/worksheet.ts'
import { momentText } from '../../messages/moment.ts'
import { rowBack, UNDONE_BACK } from '../../messages/snapshots.ts'
import { removeRow, restoreRow } from '../../stores/rows.ts'
import { type Done, DoneNotice } from './DoneNotice.tsx'

interface Props {
  readonly registers: Registers
  readonly book: Workbook
}

/** Rows and actions that were deleted, wherever and whenever: each can be put back. */
export function DeletedRows({ registers, book }: Props) {
  const [done, setDone] = useState<Done | undefined>()
  const rows = deletedRows(registers)
  const labels = questionLabels(book)
  const nameOf = ({ slot }: DeletedRow) =>
    labels[`${slot.worksheet}.${slot.question}`] ?? ownDraaiboekName(slot) ?? slotPath(slot)
  const putBack = (deleted: DeletedRow) => {
    const { slot, row } = deleted
    restoreRow(slot, row)
    const undo = async () => {
      removeRow(slot, row)
      setDone({ text: UNDONE_BACK })
    }
    setDone({ text: rowBack(nameOf(deleted)), undo })
  }
  if (rows.length === 0 && !done) return null
  return (
    <section class="versions__day" aria-labelledby="verwijderd">
      <h2 class="versions__date" id="verwijderd">
        Verwijderde rijen
      </h2>
      {done && <DoneNotice {...done} />}
      <ul class="versions__list">
        {rows.map((deleted) => {
          const words = wordsOf(deleted, registers, book)
          return (
            <li key={slotPath(deleted.slot, deleted.row)} class="deleted">
              <p class="version__why">
                {nameOf(deleted)}
                {deleted.slot.lens && ` (${LENS_NAMES[deleted.slot.lens]})`}, verwijderd{' '}
                {momentText(deleted.at)}
              </p>
              <p class="deleted__words">{words}</p>
              <button type="button" class="clear-button" onClick={() => putBack(deleted)}>
                Zet terug<span class="visually-hidden">: {words}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** No question of the book, but a draaiboek of the trio or one of its blocks. */
const ownDraaiboekName = ({ worksheet, question }: Slot): string | undefined => {
  if (worksheet !== OWN_DRAAIBOEKEN.worksheet) return undefined
  return question === OWN_DRAAIBOEKEN.question ? 'Eigen draaiboek' : 'Blok van een eigen draaiboek'
}

/** What stands in a row, in the order of its columns as far as the workbook knows them. */
function wordsOf({ slot, cells }: DeletedRow, registers: Registers, book: Workbook): string {
  const columns = columnsOf(book, slot.worksheet, slot.question)
  const place = (path: string) => columns.findIndex(({ id }) => id === parsePath(path)?.column)
  return [...cells]
    .sort((a, b) => place(a) - place(b))
    .map((path) => {
      const column = columns[place(path)]
      const value = valueAt(registers, path)
      return column ? cellValueText(column, value) : plainText(value)
    })
    .join(' · ')
}

function columnsOf(book: Workbook, worksheet: string, question: string): readonly TableColumn[] {
  const sheet = book.hoofdstukken.flatMap(({ werkbladen }) => werkbladen).find(({ id }) => id === worksheet)
  const asked = sheet?.vragen.find(({ id }) => id === question)
  return asked?.soort === 'tabel' ? asked.kolommen : []
}
