import { useEffect, useState } from 'preact/hooks'
import { isFiltered, NOTHING_ASKED, type SearchRequest } from '../../domain/search/request.ts'
import type { IndexHit, PageHit } from '../../platform/search-index.ts'
import { type Found, searchBook } from '../../stores/search-book.ts'

/** What was found, with the words of the first pages. */
export interface Shown extends Found {
  readonly pages: readonly PageHit[]
}

export type Finding = Shown | 'failed' | undefined

export const PAGES_AT_ONCE = 10

// Shorter and every letter starts a search, longer and it feels slow.
const PAUSE = 180

/** Some pages, in order. One that cannot be fetched is left out: the others are worth showing. */
export async function readPages(hits: readonly IndexHit[]): Promise<PageHit[]> {
  const read = await Promise.all(hits.map((hit) => hit.read().catch(() => undefined)))
  return read.filter((page) => page !== undefined)
}

async function find(request: SearchRequest): Promise<Finding> {
  try {
    const found = await searchBook(request)
    return { ...found, pages: await readPages(found.hits.slice(0, PAGES_AT_ONCE)) }
  } catch {
    return 'failed'
  }
}

/**
 * What the book has on this request; nothing when nothing is asked. While a search runs the one before it stays, and
 * a later request overtakes an earlier one.
 */
export function useSearch(request: SearchRequest): { finding: Finding; isBusy: boolean } {
  const [done, setDone] = useState<{ request: SearchRequest; finding: Finding }>({
    request: NOTHING_ASKED,
    finding: undefined,
  })
  useEffect(() => {
    if (request.text.trim() === '' && !isFiltered(request.filters))
      return setDone({ request, finding: undefined })
    let isCurrent = true
    const timer = setTimeout(() => {
      void find(request).then((finding) => isCurrent && setDone({ request, finding }))
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [request])
  return { finding: done.finding, isBusy: done.request !== request }
}
