// Choosing among actions, and putting them in order.
import { plain } from '../search/words.ts'
import type { AgendaAction } from './actions.ts'
import { STATUSES } from './agenda.ts'
import { BOUWSTEEN_IDS, STEP_IDS } from './place-in-book.ts'
import type { AgendaView, Scope, Sort } from './view.ts'

const FINISHED: readonly string[] = ['klaar', 'gestopt']
const LEVELS: readonly string[] = ['casus', 'wijk', 'organisatie']

/** [S4] An action is open until its status says klaar or gestopt. */
export const isOpenAction = ({ status }: Pick<AgendaAction, 'status'>): boolean => !FINISHED.includes(status)

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Open, with a date that is past; on the day itself it is not late. `today` as ISO text. */
export const isLate = (action: Pick<AgendaAction, 'status' | 'wanneer'>, today: string): boolean =>
  isOpenAction(action) && DATE.test(action.wanneer) && action.wanneer < today

export const lacksOwner = (action: AgendaAction): boolean => isOpenAction(action) && action.wie === ''
export const lacksDate = (action: AgendaAction): boolean => isOpenAction(action) && action.wanneer === ''

const IN_SCOPE: Readonly<Record<Scope, (action: AgendaAction, today: string) => boolean>> = {
  alles: () => true,
  open: isOpenAction,
  laat: isLate,
  'zonder-wie': lacksOwner,
  'zonder-datum': lacksDate,
}

const isAbout = ({ bouwsteen, stap }: AgendaAction, subject: string): boolean =>
  subject === `bouwsteen-${bouwsteen}` || subject === `stap-${stap}`

/** Whether an action meets every wish of a view. */
export const isWanted = (action: AgendaAction, view: AgendaView, today: string): boolean =>
  IN_SCOPE[view.scope](action, today) &&
  (view.niveau === '' || view.niveau === action.niveau) &&
  (view.onderwerp === '' || isAbout(action, view.onderwerp)) &&
  (view.wie === '' || plain(view.wie) === plain(action.wie))

const LAST = '\uffff'

/** The place of an id in its list; what stands in no list comes last. */
const place = (list: readonly string[], id: string): string => {
  const index = list.indexOf(id)
  return index < 0 ? LAST : String(index)
}

const STATUS_IDS = STATUSES.map(({ id }) => id)

const KEYS: Readonly<Record<Sort, (action: AgendaAction) => string>> = {
  datum: () => '',
  status: ({ status }) => place(STATUS_IDS, status),
  wie: ({ wie }) => plain(wie) || LAST,
  niveau: ({ niveau }) => place(LEVELS, niveau),
  onderwerp: ({ bouwsteen, stap }) => place(BOUWSTEEN_IDS, bouwsteen) + place(STEP_IDS, stap),
  nieuw: ({ changed }) => String(Number.MAX_SAFE_INTEGER - changed).padStart(16, '0'),
}

const compare = (a: readonly string[], b: readonly string[]): number => {
  const index = a.findIndex((key, at) => key !== b[at])
  return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1
}

/**
 * [G7] The actions that meet every wish, each once. What is finished comes last in every order; what is equal stands
 * by date, and then as in the book.
 */
export function arrange(actions: readonly AgendaAction[], view: AgendaView, today: string): AgendaAction[] {
  const key = KEYS[view.sort]
  return actions
    .filter((action) => isWanted(action, view, today))
    .map((action) => ({
      action,
      keys: [isOpenAction(action) ? '0' : '1', key(action), action.wanneer || LAST],
    }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ action }) => action)
}

/** [G9] A list that stays as it is while somebody changes things in it: what is new comes at its end. */
export const hold = (
  held: readonly string[],
  all: readonly string[],
  wanted: readonly string[],
): string[] => [
  ...held.filter((path) => all.includes(path)),
  ...wanted.filter((path) => !held.includes(path)),
]
