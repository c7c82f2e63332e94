import type { Found } from '../../stores/search-book.ts'

interface Props {
  readonly found: Found
  readonly base: string
  readonly isFiltered: boolean
  readonly onText: (text: string) => void
  readonly onClearFilters: () => void
}

/** What to do when nothing was found, or when one of the words is not in the book. */
export function Suggestions({ found, onText }: Pick<Props, 'found' | 'onText'>) {
  const others = found.missing.flatMap(({ instead }) => instead)
  if (others.length === 0) return null
  return (
    <div class="search__suggestions">
      <p>Bedoel je misschien:</p>
      <ul>
        {others.map((text) => (
          <li key={text}>
            <button type="button" class="clear-button" onClick={() => onText(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function NoHits({ found, base, isFiltered, onText, onClearFilters }: Props) {
  return (
    <>
      <p>Geen bladzijde gevonden. Dit kun je proberen:</p>
      <ul class="search__tips">
        {isFiltered && (
          <li>
            <button type="button" class="clear-button" onClick={onClearFilters}>
              Zoek zonder filters
            </button>
          </li>
        )}
        {found.words.length > 1 &&
          found.words.map((word) => (
            <li key={word}>
              <button type="button" class="clear-button" onClick={() => onText(word)}>
                Zoek alleen op ‘{word}’
              </button>
            </li>
          ))}
        <li>Typ een korter woord, of een ander woord voor hetzelfde.</li>
        <li>
          Kijk op <a href={`${base}werkboek/`}>de route</a> of bij{' '}
          <a href={`${base}begrippen/`}>de begrippen</a>.
        </li>
      </ul>
    </>
  )
}
