// How somebody looks at the werkagenda: which actions, in which order. As it stands in the address, behind the #:
// an owner is what a person typed, and that reaches no server.

export const SORTS = ['datum', 'status', 'wie', 'niveau', 'onderwerp', 'nieuw'] as const
export type Sort = (typeof SORTS)[number]

export const SCOPES = ['alles', 'open', 'laat', 'zonder-wie', 'zonder-datum'] as const
export type Scope = (typeof SCOPES)[number]

export interface AgendaView {
  readonly sort: Sort
  readonly scope: Scope
  /** Ids of options; empty for all. */
  readonly niveau: string
  /** 'bouwsteen-vertrouwen' or 'stap-urgentie'; empty for all. */
  readonly onderwerp: string
  readonly wie: string
}

export const FIRST_VIEW: AgendaView = { sort: 'datum', scope: 'alles', niveau: '', onderwerp: '', wie: '' }

const ID = /^[a-z0-9-]{1,40}$/
const LONGEST = 200

const among = <T extends string>(known: readonly T[], text: string | null): T | undefined =>
  known.find((one) => one === text)

/** [G8] Reads a view from the part of an address behind the #; what it does not know, it leaves out. */
export function parseView(fragment: string): AgendaView {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const id = (name: string) => {
    const text = values.get(name) ?? ''
    return ID.test(text) ? text : ''
  }
  return {
    sort: among(SORTS, values.get('volgorde')) ?? FIRST_VIEW.sort,
    scope: among(SCOPES, values.get('toon')) ?? FIRST_VIEW.scope,
    niveau: id('niveau'),
    onderwerp: id('onderwerp'),
    wie: (values.get('wie') ?? '').trim().slice(0, LONGEST).trim(),
  }
}

/** [G8] Writes a view so that reading gives it back; the first view is no fragment at all. */
export function formatView({ sort, scope, niveau, onderwerp, wie }: AgendaView): string {
  const values: [string, string, string][] = [
    ['volgorde', sort, FIRST_VIEW.sort],
    ['toon', scope, FIRST_VIEW.scope],
    ['niveau', niveau, ''],
    ['onderwerp', onderwerp, ''],
    ['wie', wie, ''],
  ]
  return new URLSearchParams(
    values.filter(([, value, first]) => value !== first).map(([name, value]) => [name, value]),
  ).toString()
}

/** Whether some actions are left out. */
export const isNarrowed = (view: AgendaView): boolean => formatView({ ...view, sort: FIRST_VIEW.sort }) !== ''
