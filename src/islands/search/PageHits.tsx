import { useEffect, useRef, useState } from 'preact/hooks'
import { KINDS } from '../../messages/search.ts'
import type { IndexHit, PageHit } from '../../platform/search-index.ts'
import { Pieces } from './Pieces.tsx'

const PER_LOAD = 10
const MOST_PLACES = 3

/** The pages found, ten at a time: more are fetched when asked for. */
export function PageHits({ hits }: { readonly hits: readonly IndexHit[] }) {
  const [pages, setPages] = useState<readonly PageHit[]>([])
  const [most, setMost] = useState(PER_LOAD)
  const list = useRef<HTMLOListElement>(null)
  const focusOn = useRef<number | null>(null)

  useEffect(() => setMost(PER_LOAD), [hits])
  useEffect(() => {
    let isCurrent = true
    // A page that cannot be fetched is left out: the others are worth showing.
    const reading = hits.slice(0, most).map((hit) => hit.read().catch(() => undefined))
    void Promise.all(reading).then((read) => {
      if (isCurrent) setPages(read.filter((page) => page !== undefined))
    })
    return () => {
      isCurrent = false
    }
  }, [hits, most])
  useEffect(() => {
    const first = focusOn.current
    if (first === null || pages.length <= first) return
    focusOn.current = null
    list.current?.querySelectorAll<HTMLElement>('.search__title')[first]?.focus()
  }, [pages])

  const showMore = () => {
    focusOn.current = pages.length
    setMost(most + PER_LOAD)
  }
  return (
    <>
      <ol class="search__hits" ref={list}>
        {pages.map((page) => (
          <PageItem key={page.url} page={page} />
        ))}
      </ol>
      {hits.length > most && (
        <button type="button" class="nl-button nl-button--secondary" onClick={showMore}>
          Meer resultaten (nog {hits.length - most})
        </button>
      )}
    </>
  )
}

function PageItem({ page: { url, title, kind, pieces, places } }: { readonly page: PageHit }) {
  return (
    <li>
      <p class="search__kind">{KINDS[kind] ?? kind}</p>
      <a class="search__title" href={url}>
        {title}
      </a>
      <p>
        <Pieces pieces={pieces} />
      </p>
      {places.length > 0 && (
        <ul class="search__places" aria-label={`Plekken in ${title}`}>
          {places.slice(0, MOST_PLACES).map((place) => (
            <li key={place.url}>
              <a href={place.url}>{place.title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
