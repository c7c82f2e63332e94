// The sessions for which the trio wrote down a day, in the two tables of the book that ask for them.
import { type Registers, valueAt } from '../casus/registers.ts'
import { rowIds, type Slot, slotPath } from '../casus/rows.ts'
import { plainText } from '../kinds/read.ts'

/** The tables that ask when you meet; both have the columns 'datum' and 'plek'. */
export const TABLES_WITH_DAYS: readonly Slot[] = [
  { worksheet: 'sessies', question: 'reeks' },
  { worksheet: 'aanpak', question: 'momenten' },
]

export interface PlannedSession {
  /** ISO day. */
  readonly date: string
  readonly place: string
}

/** [L7] The first session from this day on; undefined when none is planned. */
export function nextPlanned(registers: Registers, today: string): PlannedSession | undefined {
  const planned = TABLES_WITH_DAYS.flatMap((slot) =>
    rowIds(registers, slot).map((row) => {
      const read = (column: string) => plainText(valueAt(registers, slotPath(slot, row, column))).trim()
      return { date: read('datum'), place: read('plek') }
    }),
  )
  return planned.filter(({ date }) => date >= today).sort((a, b) => (a.date < b.date ? -1 : 1))[0]
}
