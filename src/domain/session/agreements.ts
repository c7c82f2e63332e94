// What was agreed on: a question of the book like any other, read here for the beginning of a next session.
import { type Registers, valueAt } from '../casus/registers.ts'
import { rowIds, type Slot, slotPath } from '../casus/rows.ts'
import { plainText } from '../kinds/read.ts'

/** The table of the worksheet 'sessies' in which agreements are kept. */
export const AGREEMENTS: Slot = { worksheet: 'sessies', question: 'afspraken' }

export interface Agreement {
  readonly row: string
  readonly what: string
  readonly who: string
  /** ISO day; empty when nobody said. */
  readonly date: string
}

/** [L7] Every agreement that says something, the latest day first; those without a day last. */
export function agreements(registers: Registers): Agreement[] {
  return rowIds(registers, AGREEMENTS)
    .map((row) => {
      const read = (column: string) => plainText(valueAt(registers, slotPath(AGREEMENTS, row, column))).trim()
      return { row, what: read('wat'), who: read('wie'), date: read('datum') }
    })
    .filter(({ what }) => what !== '')
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
}
