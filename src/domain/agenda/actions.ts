// Actions as they stand in a casus, from all tables together.
import type { Lens } from '../casus/lens.ts'
import { EMPTY_REGISTER } from '../casus/register.ts'
import { groupByQuestion, latestChange, type Registers, valueAt } from '../casus/registers.ts'
import { cellPaths, rowIds, type Slot, slotPath } from '../casus/rows.ts'
import { slotsOf } from '../kinds/index.ts'
import { plainText } from '../kinds/read.ts'
import { ACTION_COLUMNS, type ActionColumn, type ActionTable } from './tables.ts'

export interface AgendaAction extends Readonly<Record<Exclude<ActionColumn, 'nodig-van'>, string>> {
  /** The path of its row: the same for everyone, whatever is changed in it. */
  readonly path: string
  readonly table: ActionTable
  readonly lens?: Lens | undefined
  readonly nodigVan: string
  /** When something in it was last written. */
  readonly changed: number
}

/** How an action is called that was made from an answer and has no words of its own yet. */
export const NAMELESS_ACTION = 'Nog op te schrijven actie'

/** What an action says under each of its columns; ids of options, dates as ISO text. */
function cellsOf(registers: Registers, slot: Slot, row: string, { columns }: ActionTable) {
  const cells: Record<string, string> = {}
  for (const name of ACTION_COLUMNS) {
    const column = columns[name]
    cells[name] = column ? plainText(valueAt(registers, slotPath(slot, row, column.id))).trim() : ''
  }
  return cells as Record<ActionColumn, string>
}

function readTable(own: Registers, table: ActionTable): AgendaAction[] {
  return slotsOf(table.worksheet, table.question).flatMap((slot) =>
    rowIds(own, slot).flatMap((row) => {
      const { 'nodig-van': nodigVan, ...cells } = cellsOf(own, slot, row, table)
      const { status, ...said } = cells
      if (nodigVan === '' && Object.values(said).every((text) => text === '')) return []
      const path = slotPath(slot, row)
      const paths = [path, ...cellPaths(own, slot, row)]
      const changed = latestChange(Object.fromEntries(paths.map((one) => [one, own[one] ?? EMPTY_REGISTER])))
      return [
        {
          ...cells,
          nodigVan,
          path,
          table,
          lens: slot.lens,
          changed,
          // An action of a chapter belongs to its step and bouwsteen, unless it says so itself.
          stap: cells.stap || (table.columns.stap ? '' : (table.stap ?? '')),
          bouwsteen: cells.bouwsteen || (table.columns.bouwsteen ? '' : (table.bouwsteen ?? '')),
          status: status || 'open',
        },
      ]
    }),
  )
}

/** [G6] Every row of every table of actions in which something is said, in the order of the book. */
export function readActions(registers: Registers, tables: readonly ActionTable[]): AgendaAction[] {
  const casus = groupByQuestion(registers)
  return tables.flatMap((table) =>
    readTable(casus.get(`${table.worksheet}.${table.question.id}`) ?? {}, table),
  )
}
