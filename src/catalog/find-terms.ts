// Where the words of the trade stand in a text.
import type { Term } from './term.ts'

export interface Occurrence {
  readonly term: Term
  readonly from: number
  readonly to: number
}

const escaped = (form: string): string =>
  form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/['’]/g, "['’]")

const normal = (form: string): string => form.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")

/** Finds terms as whole words, in any case; of two that begin at one place the longer. */
export function termFinder(terms: readonly Term[]): (text: string) => Occurrence[] {
  const byForm = new Map(terms.flatMap((term) => term.vormen.map((form) => [normal(form), term] as const)))
  if (byForm.size === 0) return () => []
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped)
  // Not a part of a longer word, nor of one that is joined by a hyphen or an apostrophe.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['’-])(?:${forms.join('|')})(?![\\p{L}\\p{N}]|['’-][\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const term = byForm.get(normal(found))
      return term ? [{ term, from: index, to: index + found.length }] : []
    })
}

/** In how many of the texts each term stands, by its id. */
export function countTexts(terms: readonly Term[], texts: readonly string[]): ReadonlyMap<string, number> {
  const find = termFinder(terms)
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const id of new Set(find(text).map(({ term }) => term.id))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
