// Which answers stand on the werkagenda. Every question of a page asks it, so one answer is kept for all of them.
import { AGENDA } from '../../domain/agenda/agenda.ts'
import { rowsMadeFrom } from '../../domain/agenda/origin.ts'
import type { Registers } from '../../domain/casus/registers.ts'

let last: { readonly registers: Registers; readonly rows: ReadonlyMap<string, string> } | undefined

/** The rows of the werkagenda by the path of the answer they were made from. */
export function agendaRows(registers: Registers): ReadonlyMap<string, string> {
  if (last?.registers !== registers) last = { registers, rows: rowsMadeFrom(registers, AGENDA) }
  return last.rows
}
