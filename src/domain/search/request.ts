// What is asked of the search page, as it stands in the address.

export const FILTERS = ['soort', 'stap', 'bouwsteen'] as const
export type FilterName = (typeof FILTERS)[number]
export type Filters = Readonly<Record<FilterName, readonly string[]>>

export interface SearchRequest {
  readonly text: string
  readonly filters: Filters
}

export const NO_FILTERS: Filters = { soort: [], stap: [], bouwsteen: [] }
export const NOTHING_ASKED: SearchRequest = { text: '', filters: NO_FILTERS }

const LONGEST = 200
const VALUE = /^[a-z0-9-]{1,40}$/

/** [Z4] Reads a request from the part of an address behind the #; what it cannot be asked, it leaves out. */
export function parseRequest(fragment: string): SearchRequest {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const read = (name: FilterName) => [...new Set(values.getAll(name).filter((value) => VALUE.test(value)))]
  return {
    text: (values.get('q') ?? '').slice(0, LONGEST),
    filters: { soort: read('soort'), stap: read('stap'), bouwsteen: read('bouwsteen') },
  }
}

/** [Z4] Writes a request so that reading gives it back; nothing asked is no fragment at all. */
export function formatRequest({ text, filters }: SearchRequest): string {
  const values = new URLSearchParams(text.trim() === '' ? [] : [['q', text]])
  for (const name of FILTERS) for (const value of filters[name]) values.append(name, value)
  return values.toString()
}

export const isFiltered = (filters: Filters): boolean => FILTERS.some((name) => filters[name].length > 0)

/** The filters with one value put on, or taken off. */
export const toggled = (filters: Filters, name: FilterName, value: string): Filters => ({
  ...filters,
  [name]: filters[name].includes(value)
    ? filters[name].filter((other) => other !== value)
    : [...filters[name], value],
})
