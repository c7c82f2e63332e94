// What can be chosen on the werkagenda, in words.
import type { AgendaAction } from '../../domain/agenda/actions.ts'
import type { ActionColumn, ActionTable } from '../../domain/agenda/tables.ts'
import type { Scope, Sort } from '../../domain/agenda/view.ts'
import { plain } from '../../domain/search/words.ts'
import type { Option } from '../../domain/worksheet/worksheet.ts'

export const SORT_TEXTS: Readonly<Record<Sort, string>> = {
  datum: 'op datum',
  status: 'op status',
  wie: 'op wie het doet',
  niveau: 'op niveau',
  onderwerp: 'op bouwsteen en stap',
  nieuw: 'laatst gewijzigd eerst',
}

export const SCOPE_TEXTS: Readonly<Record<Scope, string>> = {
  alles: 'alle acties',
  open: 'alleen wat open is',
  laat: 'wat over de datum is',
  'zonder-wie': 'wat nog van niemand is',
  'zonder-datum': 'wat nog geen datum heeft',
}

/** The options of a column, from the table that asks for it. */
export const optionsOf = (tables: readonly ActionTable[], column: ActionColumn): readonly Option[] =>
  tables.find(({ columns }) => columns[column]?.opties)?.columns[column]?.opties ?? []

const asSubjects = (kind: 'bouwsteen' | 'stap', tables: readonly ActionTable[]): Option[] =>
  optionsOf(tables, kind).map(({ id, tekst }) => ({ id: `${kind}-${id}`, tekst }))

/** Bouwstenen and steps, under the names they have in a view. */
export const subjectGroups = (tables: readonly ActionTable[]) => [
  { title: 'Bouwsteen', options: asSubjects('bouwsteen', tables) },
  { title: 'Stap', options: asSubjects('stap', tables) },
]

/** Everyone who owns an action, once, however it was capitalised; in order of the alphabet. */
export function owners(actions: readonly AgendaAction[]): string[] {
  const found = new Map<string, string>()
  for (const { wie } of actions) if (wie !== '' && !found.has(plain(wie))) found.set(plain(wie), wie)
  return [...found.values()].sort((a, b) => a.localeCompare(b, 'nl'))
}
