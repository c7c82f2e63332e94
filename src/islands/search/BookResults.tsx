import { useEffect, useState } from 'preact/hooks'
import { NOTHING_TYPED, pageCount, SEARCH_FAILED, SEARCHING, searchRemark } from '../../messages/search.ts'
import { NoHits, Suggestions } from './NoHits.tsx'
import { PageHits } from './PageHits.tsx'
import type { Finding } from './use-search.ts'

interface Props {
  readonly finding: Finding
  readonly isBusy: boolean
  readonly base: string
  readonly isFiltered: boolean
  readonly onText: (text: string) => void
  readonly onClearFilters: () => void
}

/** The pages found, how many, and what was done to find them. */
export function BookResults({ finding, isBusy, ...rest }: Props) {
  const said = useSettled(countText(finding))
  return (
    <section class="search__part" aria-labelledby="in-het-werkboek" aria-busy={isBusy}>
      <h2 id="in-het-werkboek">In het werkboek</h2>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Body finding={finding} isBusy={isBusy} {...rest} />
    </section>
  )
}

function Body({ finding, isBusy, ...rest }: Props) {
  if (finding === undefined) return <p>{isBusy ? SEARCHING : NOTHING_TYPED}</p>
  if (finding === 'failed') return <p class="notice">{SEARCH_FAILED}</p>
  const remark = searchRemark(finding)
  return (
    <>
      {remark && <p class="search__remark">{remark}</p>}
      {finding.missing.length > 0 && <Suggestions found={finding} onText={rest.onText} />}
      {finding.hits.length === 0 ? (
        <NoHits found={finding} {...rest} />
      ) : (
        <>
          <p class="search__count">{pageCount(finding.hits.length)}</p>
          <PageHits found={finding} />
        </>
      )}
    </>
  )
}

function countText(finding: Finding): string {
  if (finding === undefined) return ''
  if (finding === 'failed') return SEARCH_FAILED
  return [pageCount(finding.hits.length), searchRemark(finding)].filter(Boolean).join('. ')
}

// Whoever listens hears the outcome once, not after every letter.
const SETTLE = 900

function useSettled(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
