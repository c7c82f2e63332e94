import { useEffect, useRef } from 'preact/hooks'
import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { type Slot, slotPath } from '../../domain/casus/rows.ts'
import { cellValueText } from '../../domain/kinds/columns.ts'
import type { TabelQuestion } from '../../domain/worksheet/worksheet.ts'
import { sitePath } from '../../platform/address.ts'

interface Props {
  readonly question: TabelQuestion
  readonly slot: Slot
  readonly registers: Registers
  /** Rows that were just deleted here, the first one first. */
  readonly removed: readonly string[]
  readonly restore: (row: string) => void
}

const MOST = 60

const undoButtonId = (rowPath: string): string => `${rowPath}-terug`

/** Just deleted, with the way back for each; on another page that way is found among the earlier versions. */
export function RemovedRows({ question, slot, registers, removed, restore }: Props) {
  const wordsOf = (row: string) =>
    question.kolommen
      .map((column) => cellValueText(column, valueAt(registers, slotPath(slot, row, column.id))))
      .find((text) => text !== '')
      ?.slice(0, MOST) ?? `lege ${question.rij}`
  const last = removed.at(-1)
  const shown = useRef(0)
  // The button that deleted it is gone: the keyboard goes on at the way back. Not when one was just brought back.
  useEffect(() => {
    if (last !== undefined && removed.length > shown.current)
      document.getElementById(undoButtonId(slotPath(slot, last)))?.focus()
    shown.current = removed.length
  }, [last, removed.length, slot])
  return (
    <div class="rows__undo">
      {removed.map((row) => (
        <p key={row}>
          Verwijderd: {wordsOf(row)}.{' '}
          <button
            type="button"
            class="clear-button"
            id={undoButtonId(slotPath(slot, row))}
            onClick={() => restore(row)}
          >
            Ongedaan maken<span class="visually-hidden">: {wordsOf(row)}</span>
          </button>
        </p>
      ))}
      <p>
        Later terugzetten kan bij <a href={sitePath('versies/')}>Eerdere versies</a>.
      </p>
    </div>
  )
}
