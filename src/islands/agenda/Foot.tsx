import type { Registers } from '../../domain/casus/registers.ts'
import { type Slot, slotPath } from '../../domain/casus/rows.ts'
import type { Question } from '../../domain/worksheet/worksheet.ts'
import { ActionOrigin } from './ActionOrigin.tsx'
import { ToAgenda } from './ToAgenda.tsx'

export interface FootProps {
  readonly question: Question
  readonly slot: Slot
  readonly registers: Registers
  /** The row of a table it stands under; then it is about that row alone. */
  readonly row?: string
  /** Id of the element that names the question or the row. */
  readonly labelId: string
}

/** What stands under an answer or a row: of an action where it came from, of anything else the way to make one of it. */
export function Foot(props: FootProps) {
  const { question, slot, registers, row } = props
  const isTable = question.soort === 'tabel'
  if (isTable && row === undefined) return null
  if (isTable && question.werkagenda && row !== undefined)
    return <ActionOrigin {...{ slot, registers, row }} />
  // Through another lens it is another answer: what was said of this one is not said of that.
  return <ToAgenda key={slotPath(slot)} {...props} />
}
