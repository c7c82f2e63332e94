// One search in the text of the book: from what was typed to pages, and to what had to be done to find them.
import type { Filters, SearchRequest } from '../domain/search/request.ts'
import { otherForm } from '../domain/search/spelling.ts'
import { isKnown, suggestionsFor, toVocabulary, type Vocabulary } from '../domain/search/vocabulary.ts'
import { tellingWords } from '../domain/search/words.ts'
import { fetchWords, type IndexHit, searchIndex } from '../platform/search-index.ts'

/** A word that the book does not have, with what could be meant. */
export interface MissingWord {
  readonly word: string
  readonly instead: readonly string[]
}

export interface Found {
  readonly hits: readonly IndexHit[]
  /** The words that were really searched for. */
  readonly words: readonly string[]
  readonly missing: readonly MissingWord[]
  /** No page has all the words; these have some of them. */
  readonly isPartial: boolean
}

// Two words with two forms each make four searches; more would help nobody.
const MOST_SEARCHES = 4

/** Every way to write these words together, each in one of its forms. */
const ways = (words: readonly string[]): string[] =>
  words
    .reduce<string[][]>(
      (found, word) => {
        const forms = [word, otherForm(word)].filter((form) => form !== undefined)
        const all = found.flatMap((way) => forms.map((form) => [...way, form]))
        return all.length > MOST_SEARCHES ? found.map((way) => [...way, word]) : all
      },
      [[]],
    )
    .map((way) => way.join(' '))

/** The pages found by any of these searches; who is found by several stands higher. */
async function unite(searches: readonly string[], filters: Filters): Promise<IndexHit[]> {
  const found = new Map<string, IndexHit>()
  for (const hits of await Promise.all(searches.map((text) => searchIndex(text, filters))))
    for (const hit of hits) {
      const other = found.get(hit.id)
      const best = other && other.score > hit.score ? other : hit
      found.set(hit.id, { ...best, score: hit.score + (other?.score ?? 0) })
    }
  return [...found.values()].sort((a, b) => b.score - a.score)
}

const missingWords = (words: readonly string[], vocabulary: Vocabulary): MissingWord[] =>
  vocabulary.length === 0
    ? []
    : words
        .filter((word) => !isKnown(word, vocabulary))
        .map((word) => ({ word, instead: suggestionsFor(word, vocabulary) }))

/** Searches the book. Rejects when the index cannot be fetched. */
export async function searchBook({ text, filters }: SearchRequest): Promise<Found> {
  const typed = tellingWords(text)
  const missing = missingWords(typed, toVocabulary(await fetchWords()))
  const known = typed.filter((word) => missing.every((one) => one.word !== word))
  // With nothing else to go by, what was probably meant.
  const words = known.length > 0 ? known : missing.flatMap(({ instead }) => instead[0]?.split(' ') ?? [])
  const found = { words, missing, isPartial: false }
  if (typed.length > 0 && words.length === 0) return { ...found, hits: [] }
  const hits = await unite(ways(words), filters)
  if (hits.length > 0 || words.length < 2) return { ...found, hits }
  return {
    ...found,
    hits: await unite(
      words.flatMap((word) => ways([word])),
      filters,
    ),
    isPartial: true,
  }
}
