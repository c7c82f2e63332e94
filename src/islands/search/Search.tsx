import type { FunctionComponent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  isFiltered,
  NO_FILTERS,
  NOTHING_ASKED,
  type SearchRequest,
  toggled,
} from '../../domain/search/request.ts'
import {
  cameToSearch,
  hasRoomForFilters,
  requestInAddress,
  showInAddress,
  stepInAddress,
  whenAddressAsks,
} from '../../platform/search-address.ts'
import { prepareSearch } from '../../platform/search-index.ts'
import { BookResults } from './BookResults.tsx'
import { type FilterChoices, FilterGroups } from './FilterGroups.tsx'
import { moveByArrows } from './move.ts'
import { SearchField } from './SearchField.tsx'
import { useSearch } from './use-search.ts'

interface Props {
  readonly base: string
  readonly choices: FilterChoices
}

type OwnAnswersView = FunctionComponent<{ readonly text: string; readonly base: string }>

/** Searches the text of the workbook and, beside it, one's own answers. */
export function Search({ base, choices }: Props) {
  const [request, setRequest] = useState<SearchRequest>(NOTHING_ASKED)
  const [isReady, setReady] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const results = useRef<HTMLDivElement>(null)
  const answers = useRef<HTMLHeadingElement>(null)
  const { finding, isBusy } = useSearch(request)
  const hasText = request.text.trim() !== ''
  const OwnAnswers = useOwnAnswers(hasText)

  useEffect(() => {
    const asked = requestInAddress() ?? NOTHING_ASKED
    setRequest(asked)
    setOpen(isFiltered(asked.filters) || hasRoomForFilters())
    setReady(true)
    return whenAddressAsks(setRequest)
  }, [])
  useEffect(() => {
    if (isReady && cameToSearch()) field.current?.focus()
  }, [isReady])

  useEffect(() => {
    if (results.current && field.current) return moveByArrows(results.current, field.current)
    return undefined
  }, [])

  const ask = (next: SearchRequest, show: (request: SearchRequest) => void) => {
    show(next)
    setRequest(next)
  }
  const askText = (text: string) => {
    ask({ ...request, text }, stepInAddress)
    field.current?.focus()
  }
  const clearFilters = () => ask({ ...request, filters: NO_FILTERS }, stepInAddress)
  return (
    <div class="search" ref={results}>
      <search class="search__ask">
        <SearchField
          fieldRef={field}
          text={request.text}
          isReady={isReady}
          onText={(text) => ask({ ...request, text }, showInAddress)}
          onSubmit={() => stepInAddress(request)}
          onNear={() => void prepareSearch().catch(() => undefined)}
        />
        <FilterGroups
          choices={choices}
          filters={request.filters}
          isReady={isReady}
          isOpen={isOpen}
          onToggle={(name, value) =>
            ask({ ...request, filters: toggled(request.filters, name, value) }, stepInAddress)
          }
          onClear={clearFilters}
        />
      </search>
      {hasText && (
        <button type="button" class="clear-button search__jump" onClick={() => answers.current?.focus()}>
          Ga naar wat er in mijn antwoorden staat
        </button>
      )}
      <BookResults
        finding={finding}
        isBusy={isBusy}
        base={base}
        isFiltered={isFiltered(request.filters)}
        onText={askText}
        onClearFilters={clearFilters}
      />
      {hasText && (
        <section class="search__part" aria-labelledby="mijn-antwoorden">
          <h2 id="mijn-antwoorden" ref={answers} tabIndex={-1}>
            In mijn antwoorden
          </h2>
          {OwnAnswers ? <OwnAnswers text={request.text} base={base} /> : <p aria-busy="true">Even laden.</p>}
        </section>
      )}
    </div>
  )
}

/** The code that searches the casus, fetched once there is something to search for. */
function useOwnAnswers(isWanted: boolean): OwnAnswersView | undefined {
  const [view, setView] = useState<OwnAnswersView>()
  useEffect(() => {
    if (isWanted && !view)
      void import('./OwnAnswers.tsx').then(
        ({ OwnAnswers }) => setView(() => OwnAnswers),
        () => undefined,
      )
  }, [isWanted, view])
  return view
}
