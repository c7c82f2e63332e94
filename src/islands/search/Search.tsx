import { useEffect, useState } from 'preact/hooks'
import { hitCount, NO_HITS, SEARCH_FAILED } from '../../messages/search.ts'
import { queryValue } from '../../platform/address.ts'
import { type SearchHit, searchWorkbook } from '../../platform/search-index.ts'

type Found = readonly SearchHit[] | 'failed' | undefined

/** Searches the text of the workbook, on this device. What people filled in is in the overview. */
export function Search({ base }: { readonly base: string }) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>()
  const [isReady, setReady] = useState(false)

  useEffect(() => {
    setText(queryValue('q') ?? '')
    setReady(true)
  }, [])
  useEffect(() => {
    let isCurrent = true
    if (text.trim() === '') setFound(undefined)
    else
      searchWorkbook(text.trim(), base).then(
        (hits) => isCurrent && hits && setFound(hits),
        () => isCurrent && setFound('failed'),
      )
    return () => {
      isCurrent = false
    }
  }, [text, base])

  return (
    <div class="search">
      <search>
        <label class="search__label" for="zoekwoord">
          Zoek in het werkboek
        </label>
        <input
          id="zoekwoord"
          class="utrecht-textbox field"
          type="search"
          autocomplete="off"
          disabled={!isReady}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </search>
      <p role="status">{statusText(found)}</p>
      {Array.isArray(found) && <Hits hits={found} />}
    </div>
  )
}

const statusText = (found: Found): string => {
  if (found === undefined) return ''
  if (found === 'failed') return SEARCH_FAILED
  return found.length === 0 ? NO_HITS : hitCount(found.length)
}

function Hits({ hits }: { readonly hits: readonly SearchHit[] }) {
  return (
    <ol class="search__hits">
      {hits.map(({ url, title, excerpt }) => (
        <li key={url}>
          <a href={url}>{title}</a>
          <p>{excerpt}</p>
        </li>
      ))}
    </ol>
  )
}
