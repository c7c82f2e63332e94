import { useEffect, useState } from 'preact/hooks'
import { isFiltered, type SearchRequest } from '../../domain/search/request.ts'
import { type Found, searchBook } from '../../stores/search-book.ts'

export type Finding = Found | 'failed' | 'searching' | undefined

// Shorter and every letter starts a search, longer and it feels slow.
const PAUSE = 180

/** What the book has on this request; undefined when nothing is asked. A later request overtakes an earlier one. */
export function useSearch(request: SearchRequest): Finding {
  const [finding, setFinding] = useState<Finding>()
  useEffect(() => {
    if (request.text.trim() === '' && !isFiltered(request.filters)) return setFinding(undefined)
    let isCurrent = true
    setFinding((before) => before ?? 'searching')
    const timer = setTimeout(() => {
      searchBook(request).then(
        (found) => isCurrent && setFinding(found),
        () => isCurrent && setFinding('failed'),
      )
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [request])
  return finding
}
