// Every table of the book whose rows are actions.
import type { Workbook } from '../worksheet/workbook.ts'
import type { TabelQuestion, TableColumn } from '../worksheet/worksheet.ts'
import { STEP_IDS } from './place-in-book.ts'

/** What can be told of an action; a table need not ask all of it. */
export const ACTION_COLUMNS = [
  'wat',
  'waarom',
  'wie',
  'nodig-van',
  'wanneer',
  'niveau',
  'bouwsteen',
  'stap',
  'status',
  'herkomst',
] as const
export type ActionColumn = (typeof ACTION_COLUMNS)[number]

export interface ActionTable {
  readonly worksheet: string
  readonly chapter: string
  readonly question: Pick<TabelQuestion, 'id' | 'per'>
  readonly columns: Readonly<Partial<Record<ActionColumn, TableColumn>>>
  /** Of the chapter it stands in: where an action belongs that says nothing else. */
  readonly stap?: string | undefined
  readonly bouwsteen?: string | undefined
}

/** Every table of the book whose rows are actions, in the order of the book. */
export const actionTables = ({ hoofdstukken }: Workbook): ActionTable[] =>
  hoofdstukken.flatMap(({ id, stap, bouwsteen, werkbladen }) =>
    werkbladen.flatMap((worksheet) =>
      worksheet.vragen.flatMap((question): ActionTable[] =>
        question.soort === 'tabel' && question.werkagenda
          ? [
              {
                worksheet: worksheet.id,
                chapter: id,
                question: { id: question.id, ...(question.per && { per: question.per }) },
                columns: columnsOf(question),
                ...(stap !== undefined && { stap: STEP_IDS[stap - 1] }),
                ...(bouwsteen !== undefined && { bouwsteen }),
              },
            ]
          : [],
      ),
    ),
  )

/** By id; what is to be done and when are found in a table that calls them otherwise too. */
function columnsOf({ kolommen }: TabelQuestion): ActionTable['columns'] {
  const columns: Partial<Record<ActionColumn, TableColumn>> = {}
  for (const name of ACTION_COLUMNS) {
    const found = kolommen.find(({ id }) => id === name)
    if (found) columns[name] = found
  }
  columns.wat ??= kolommen[0] as TableColumn
  const date = kolommen.find(({ soort }) => soort === 'datum')
  if (date) columns.wanneer = date
  return columns
}
