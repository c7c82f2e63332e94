import { useEffect, useRef, useState } from 'preact/hooks'
import { KINDS } from '../../messages/search.ts'
import type { PageHit } from '../../platform/search-index.ts'
import { Pieces } from './Pieces.tsx'
import { PAGES_AT_ONCE, readPages, type Shown } from './use-search.ts'

const MOST_PLACES = 3
const NONE: readonly PageHit[] = []

/** The pages found, ten at a time: more are fetched when asked for. */
export function PageHits({ found }: { readonly found: Shown }) {
  // What was loaded belongs to this outcome: the next begins with its own first ten, at once.
  const [more, setMore] = useState({ of: found, pages: NONE, asked: PAGES_AT_ONCE })
  const { pages: loaded, asked } = more.of === found ? more : { pages: NONE, asked: PAGES_AT_ONCE }
  const pages = [...found.pages, ...loaded]
  const list = useRef<HTMLOListElement>(null)
  const focusOn = useRef(0)

  useEffect(() => {
    if (focusOn.current > 0)
      list.current?.querySelectorAll<HTMLElement>('.search__title')[focusOn.current]?.focus()
    focusOn.current = 0
  }, [more])

  const showMore = async () => {
    const read = await readPages(found.hits.slice(asked, asked + PAGES_AT_ONCE))
    focusOn.current = pages.length
    setMore({ of: found, pages: [...loaded, ...read], asked: asked + PAGES_AT_ONCE })
  }
  return (
    <>
      <ol class="search__hits" ref={list}>
        {pages.map((page) => (
          <PageItem key={page.url} page={page} />
        ))}
      </ol>
      {found.hits.length > asked && (
        <button type="button" class="nl-button nl-button--secondary" onClick={() => void showMore()}>
          Meer resultaten (nog {found.hits.length - asked})
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
