// The werkagenda: actions are the rows of tables that an author marked so.
import type { Slot } from '../casus/rows.ts'
import type { Column, Option, Question, Worksheet } from '../worksheet/worksheet.ts'

/** The table in which an action goes that was made from an answer elsewhere. */
export const AGENDA = { worksheet: 'werkagenda', question: 'acties' } as const satisfies Slot

export const STATUSES: readonly Option[] = [
  { id: 'open', tekst: 'open' },
  { id: 'bezig', tekst: 'bezig' },
  { id: 'klaar', tekst: 'klaar' },
  { id: 'gestopt', tekst: 'gestopt' },
]

const STATUS: Column = { id: 'status', titel: 'Status', soort: 'keuze', opties: STATUSES, stil: true }

const withStatus = (question: Question): Question =>
  question.soort === 'tabel' && question.werkagenda && !question.kolommen.some(({ id }) => id === STATUS.id)
    ? { ...question, kolommen: [...question.kolommen, STATUS] }
    : question

/** [G1] Every action has a status, also in a table whose author did not ask for it: there it is set on the werkagenda. */
export const withStatuses = (worksheet: Worksheet): Worksheet => ({
  ...worksheet,
  vragen: worksheet.vragen.map(withStatus),
})
