// Pagefind's index, fetched at the first search and not before. It is made at build time, of the workbook's
// own text; answers are never in it. What is searched for stays in the browser: the server is asked for files of the
// index, whose names tell nothing of the words that were typed.

import type { Piece } from '../domain/search/marks.ts'
import type { PageNames } from '../domain/search/page-names.ts'
import type { Filters } from '../domain/search/request.ts'
import { sitePath } from './address.ts'

/** A place within a page: a heading, or a question of a worksheet. */
export interface PagePlace {
  readonly url: string
  readonly title: string
}

export interface PageHit extends PagePlace {
  /** hoofdstuk, gereedschap, begrip, draaiboek or bladzijde. */
  readonly kind: string
  /** Words around the hit. */
  readonly pieces: readonly Piece[]
  readonly places: readonly PagePlace[]
}

export interface IndexHit {
  readonly id: string
  readonly score: number
  /** Fetches the page's own words. */
  read(): Promise<PageHit>
}

export interface BookWords {
  /** The most used first. */
  readonly words: readonly string[]
  /** The word of the book, by another that people type for it. */
  readonly synonyms: Readonly<Record<string, string>>
  /** By what names each page is known, by its id. */
  readonly pages: Readonly<Record<string, PageNames>>
}

interface PagefindPage {
  readonly url: string
  readonly meta: { readonly title?: string; readonly woord?: string }
  readonly filters: { readonly soort?: readonly string[] }
  readonly excerpt: string
  readonly sub_results: readonly { readonly url: string; readonly title: string }[]
}

interface PagefindResult {
  readonly id: string
  readonly score: number
  data(): Promise<PagefindPage>
}

interface Pagefind {
  options(options: object): Promise<void>
  init(): Promise<void>
  search(text: string | null, options: object): Promise<{ results: PagefindResult[] }>
}

/** Where the build marked that a compound falls apart (scripts/build/search/pages.mjs). */
const SEAM = /\^/g
const MARK = /<\/?mark>/g
const EXCERPT_WORDS = 26
/**
 * A word in a title counts heavily, and so does one that people type for a page that uses another. A term is short,
 * which makes every word in it weigh much already: it gets no more, so that a chapter with that name comes first.
 */
const RANKING = { pageLength: 0.3, metaWeights: { title: 6, zoekwoorden: 4, woord: 0 } }

/** Text as it stood on the page. Pagefind writes < and > as entities to make room for its own marks. */
const asWritten = (text: string): string =>
  text.replace(SEAM, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>')

/**
 * Pagefind marks hits with tags; this takes them apart, so that nothing has to be read as HTML. Its excerpts begin and
 * end anywhere in a sentence.
 */
const toPieces = (excerpt: string): Piece[] =>
  `${/^[\p{Lu}\d]/u.test(excerpt) ? '' : '… '}${excerpt}${/[.?!]$/.test(excerpt) ? '' : ' …'}`
    .split(MARK)
    .map((text, index) => ({ text: asWritten(text), isHit: index % 2 === 1 }))
    .filter(({ text }) => text !== '')

/** The page itself is the first of its places, if a word was found above its first heading. */
const toPage = ({ url, meta, filters, excerpt, sub_results }: PagefindPage): PageHit => ({
  url,
  title: asWritten(meta.title ?? meta.woord ?? url),
  kind: filters.soort?.[0] ?? 'bladzijde',
  pieces: toPieces(excerpt),
  places: sub_results
    .filter((place) => place.url !== url)
    .map((place) => ({ url: place.url, title: asWritten(place.title) })),
})

let loading: Promise<Pagefind> | undefined
let words: Promise<BookWords> | undefined

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ sitePath('pagefind/pagefind.js'))) as Pagefind
  await pagefind.options({ baseUrl: sitePath(''), excerptLength: EXCERPT_WORDS, ranking: RANKING })
  await pagefind.init()
  return pagefind
}

/** Fetches the index before it is needed, for who is about to type. */
export function prepareSearch(): Promise<Pagefind> {
  loading ??= load().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

const anyOf = (filters: Filters): object =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, values]) => (values.length > 0 ? [[name, { any: values }]] : [])),
  )

/**
 * The pages with all these words, best first; without words all that the filters let through. Rejects when the index
 * cannot be fetched, and the next call tries again.
 */
export async function searchIndex(text: string, filters: Filters): Promise<readonly IndexHit[]> {
  const { results } = await (await prepareSearch()).search(text || null, { filters: anyOf(filters) })
  return results.map((result) => ({
    id: result.id,
    score: result.score,
    read: async () => toPage(await result.data()),
  }))
}

/** The words of the book and other words for them; none when they cannot be fetched. */
export function fetchWords(): Promise<BookWords> {
  words ??= fetch(sitePath('pagefind/woorden.json'))
    .then((answer) => (answer.ok ? (answer.json() as Promise<BookWords>) : Promise.reject(answer.status)))
    .catch(() => {
      words = undefined
      return { words: [], synonyms: {}, pages: {} }
    })
  return words
}
