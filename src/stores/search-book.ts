// One search in the text of the book: from what was typed to pages, and to what had to be done to find them.
import { type NameIndex, namedBy, type Typed, toNameIndex } from '../domain/search/page-names.ts'
import type { Filters, SearchRequest } from '../domain/search/request.ts'
import { nearestWords, otherForm } from '../domain/search/spelling.ts'
import { isKnown, suggestionsFor, toVocabulary } from '../domain/search/vocabulary.ts'
import { tellingWords } from '../domain/search/words.ts'
import { type BookWords, fetchWords, type IndexHit, searchIndex } from '../platform/search-index.ts'

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

// Two words with three forms each; more searches would take longer than they help.
const MOST_SEARCHES = 9

/** A word, its other form, and the word the book has for it. */
const formsOf = (word: string, { synonyms }: BookWords): string[] => {
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined
  return [word, otherForm(word), synonym].filter((form) => form !== undefined)
}

/** Every way to write these words together, each in one of its forms. */
const ways = (words: readonly string[], book: BookWords): string[] =>
  words
    .reduce<string[][]>(
      (found, word) => {
        const all = found.flatMap((way) => formsOf(word, book).map((form) => [...way, form]))
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

const missingWords = (typed: readonly string[], book: BookWords): MissingWord[] => {
  const vocabulary = toVocabulary(book.words)
  if (vocabulary.length === 0) return []
  const isThere = (word: string) => formsOf(word, book).some((form) => isKnown(form, vocabulary))
  return typed
    .filter((word) => !isThere(word))
    .map((word) => ({ word, instead: suggestionsFor(word, vocabulary) }))
}

/** A page that is named so stands above one that only has the words. */
const NAMED = 3
/** A page with some of the words is a guess. */
const PARTIAL = 0.5

interface Sought extends Typed {
  readonly filters: Filters
  readonly book: BookWords
}

const indexes = new WeakMap<BookWords, NameIndex>()

function nameIndex(book: BookWords): NameIndex {
  const index = indexes.get(book) ?? toNameIndex(book.pages)
  indexes.set(book, index)
  return index
}

/** A word with its other forms, and with the one it was probably meant to be when the book does not have it so. */
const formsMeant = (word: string, book: BookWords): string[] => [
  ...formsOf(word, book),
  ...(book.words.includes(word) ? [] : nearestWords(word, toVocabulary(book.words), 1)),
]

/** Pages that were found by their text, with those known by what was typed: these first. */
async function orderByName(found: readonly IndexHit[], worth: number, sought: Sought): Promise<IndexHit[]> {
  const named = namedBy(sought, nameIndex(sought.book))
  const ids = new Set(found.map(({ id }) => id))
  const isMissed = [...named.keys()].some((id) => !ids.has(id))
  const others = isMissed ? await searchIndex('', sought.filters) : []
  const best = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE)
  const valued = [
    ...found.map((hit) => ({ ...hit, score: (worth * hit.score) / best })),
    ...others.filter(({ id }) => named.has(id) && !ids.has(id)).map((hit) => ({ ...hit, score: 0 })),
  ]
  return valued
    .map((hit) => ({ ...hit, score: hit.score + NAMED * (named.get(hit.id) ?? 0) }))
    .sort((a, b) => b.score - a.score)
}

/** Searches the book. Rejects when the index cannot be fetched. */
export async function searchBook({ text, filters }: SearchRequest): Promise<Found> {
  const book = await fetchWords()
  const typed = tellingWords(text)
  const missing = missingWords(typed, book)
  const known = typed.filter((word) => missing.every((one) => one.word !== word))
  // With nothing else to go by, what was probably meant.
  const words = known.length > 0 ? known : missing.flatMap(({ instead }) => instead[0]?.split(' ') ?? [])
  const found = { words, missing, isPartial: false }
  const sought = { text, forms: typed.map((word) => formsMeant(word, book)), filters, book }
  if (typed.length > 0 && words.length === 0) return { ...found, hits: await orderByName([], 0, sought) }
  const hits = await unite(ways(words, book), filters)
  if (typed.length === 0 || hits.length > 0 || words.length < 2)
    return { ...found, hits: typed.length === 0 ? hits : await orderByName(hits, 1, sought) }
  const parts = await unite(
    words.flatMap((word) => ways([word], book)),
    filters,
  )
  return { ...found, hits: await orderByName(parts, PARTIAL, sought), isPartial: true }
}
