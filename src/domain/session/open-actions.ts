// Actions from every table that an author marked as werkagenda, wherever in the book it stands.
import type { Registers } from '../casus/registers.ts'
import { valueAt } from '../casus/registers.ts'
import { rowIds, slotPath } from '../casus/rows.ts'
import { cellValueText } from '../kinds/columns.ts'
import { slotsOf } from '../kinds/index.ts'
import { plainText } from '../kinds/read.ts'
import type { Workbook } from '../worksheet/workbook.ts'
import type { TabelQuestion, TableColumn } from '../worksheet/worksheet.ts'

export interface ActionTable {
  readonly worksheet: string
  readonly chapter: string
  readonly question: Pick<TabelQuestion, 'id' | 'per'>
  /** What is to be done, by whom, when, and how it stands; what a table does not ask is left out. */
  readonly columns: Readonly<Partial<Record<'wat' | 'wie' | 'wanneer' | 'status', TableColumn>>>
}

export interface Action {
  /** Where it stands: the id of its question. */
  readonly question: string
  readonly chapter: string
  readonly what: string
  readonly who: string
  readonly when: string
}

/** Every table of the book whose rows are actions. */
export const actionTables = ({ hoofdstukken }: Workbook): ActionTable[] =>
  hoofdstukken.flatMap((chapter) =>
    chapter.werkbladen.flatMap((worksheet) =>
      worksheet.vragen.flatMap((question) =>
        question.soort === 'tabel' && question.werkagenda
          ? [
              {
                worksheet: worksheet.id,
                chapter: chapter.id,
                question: shortOf(question),
                columns: columnsOf(question),
              },
            ]
          : [],
      ),
    ),
  )

const shortOf = ({ id, per }: TabelQuestion): ActionTable['question'] => ({ id, ...(per && { per }) })

const columnsOf = ({ kolommen }: TabelQuestion): ActionTable['columns'] => {
  const named = (id: string) => kolommen.find((column) => column.id === id)
  const [wat, wie, wanneer, status] = [
    named('wat') ?? kolommen[0],
    named('wie'),
    kolommen.find(({ soort }) => soort === 'datum'),
    named('status'),
  ]
  return { ...(wat && { wat }), ...(wie && { wie }), ...(wanneer && { wanneer }), ...(status && { status }) }
}

const DONE: readonly unknown[] = ['klaar', 'gestopt']

/** [S4] The actions that are not klaar or gestopt, the first date first, those without a date last. */
export function openActions(registers: Registers, tables: readonly ActionTable[]): Action[] {
  const dated = tables.flatMap((table) =>
    slotsOf(table.worksheet, table.question).flatMap((slot) =>
      rowIds(registers, slot).flatMap((row) => {
        const { wat, wie, wanneer, status } = table.columns
        const read = (column?: TableColumn) =>
          column ? valueAt(registers, slotPath(slot, row, column.id)) : null
        const tell = (column?: TableColumn) => (column ? cellValueText(column, read(column)).trim() : '')
        if (tell(wat) === '' || DONE.includes(read(status))) return []
        const question = `${table.worksheet}.${table.question.id}`
        const action = {
          question,
          chapter: table.chapter,
          what: tell(wat),
          who: tell(wie),
          when: tell(wanneer),
        }
        return [{ action, date: plainText(read(wanneer)) || '9999' }]
      }),
    ),
  )
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ action }) => action)
}
