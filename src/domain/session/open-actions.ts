// What is still to be done, first thing at the next session.

import { NAMELESS_ACTION, readActions } from '../agenda/actions.ts'
import { isOpenAction } from '../agenda/arrange.ts'
import type { ActionTable } from '../agenda/tables.ts'
import type { Registers } from '../casus/registers.ts'
import { readableDate } from '../kinds/columns.ts'

export { type ActionTable, actionTables } from '../agenda/tables.ts'

export interface Action {
  /** Where it stands: the id of its question. */
  readonly question: string
  /** The path of its row. */
  readonly path: string
  readonly chapter: string
  readonly what: string
  readonly who: string
  readonly when: string
}

const LAST = '9999'

/** [S4] The actions that are not klaar or gestopt, the first date first, those without a date last. */
export function openActions(registers: Registers, tables: readonly ActionTable[]): Action[] {
  return readActions(registers, tables)
    .filter((action) => isOpenAction(action) && (action.wat !== '' || action.herkomst !== ''))
    .map((action) => ({ action, date: action.wanneer || LAST }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ action: { table, path, wat, wie, wanneer } }) => ({
      question: `${table.worksheet}.${table.question.id}`,
      path,
      chapter: table.chapter,
      what: wat || NAMELESS_ACTION,
      who: wie,
      when: readableDate(wanneer),
    }))
}
