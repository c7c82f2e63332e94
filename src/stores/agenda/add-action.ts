// The one verb that makes an action of something said elsewhere: an answer, a row, a tip.
import { AGENDA } from '../../domain/agenda/agenda.ts'
import { rowMadeFrom } from '../../domain/agenda/origin.ts'
import { rowIds, slotPath } from '../../domain/casus/rows.ts'
import { $registers, answer } from '../casus.ts'
import { addRow } from '../rows.ts'

/** The cells of an action, by the ids of the columns of the werkagenda; what is left out stays empty. */
export interface NewAction {
  readonly wat: string
  /** The path of the answer it is made from; the person can always go back there. */
  readonly herkomst: string
  readonly waarom?: string | undefined
  readonly wie?: string | undefined
  readonly 'nodig-van'?: string | undefined
  /** An ISO date. */
  readonly wanneer?: string | undefined
  readonly niveau?: string | undefined
  readonly bouwsteen?: string | undefined
  readonly stap?: string | undefined
}

export interface AddedAction {
  /** Its row in the table `AGENDA`; `removeRow(AGENDA, row)` undoes it. */
  readonly row: string
  /** False when an action was made from this answer before: then nothing was written. */
  readonly isNew: boolean
}

/** Puts an action on the werkagenda, open, with where it came from; once for each answer it may come from. */
export function addAction(action: NewAction): AddedAction {
  const registers = $registers.get()
  const found = rowMadeFrom(registers, AGENDA, action.herkomst)
  if (found !== undefined) return { row: found, isNew: false }
  const row = addRow(AGENDA, rowIds(registers, AGENDA))
  for (const [column, text] of Object.entries({ ...action, status: 'open' }))
    if (text) answer(slotPath(AGENDA, row, column), text)
  return { row, isNew: true }
}
