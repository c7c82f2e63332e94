import { FILTERS, type FilterName, type Filters } from '../../domain/search/request.ts'

export interface FilterChoice {
  readonly value: string
  readonly text: string
}
export type FilterChoices = Readonly<Record<FilterName, readonly FilterChoice[]>>

const LEGENDS: Readonly<Record<FilterName, string>> = {
  soort: 'Soort',
  stap: 'Stap',
  bouwsteen: 'Bouwsteen',
}

interface Props {
  readonly choices: FilterChoices
  readonly filters: Filters
  readonly isReady: boolean
  readonly isOpen: boolean
  readonly onToggle: (name: FilterName, value: string) => void
  readonly onClear: () => void
}

/** What kind of page, which step, which bouwsteen. Within a group one is enough; between groups all count. */
export function FilterGroups({ choices, filters, isReady, isOpen, onToggle, onClear }: Props) {
  const count = FILTERS.reduce((sum, name) => sum + filters[name].length, 0)
  return (
    <details class="search__filters" open={isOpen}>
      <summary>{count === 0 ? 'Filters' : `Filters (${count} gekozen)`}</summary>
      {FILTERS.map((name) => (
        <fieldset key={name} class="search__group" disabled={!isReady}>
          <legend>{LEGENDS[name]}</legend>
          <ul class="search__choices">
            {choices[name].map(({ value, text }) => (
              <li key={value}>
                <label class="search__choice">
                  <input
                    type="checkbox"
                    checked={filters[name].includes(value)}
                    onChange={() => onToggle(name, value)}
                  />
                  <span>{text}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      {count > 0 && (
        <button type="button" class="clear-button" onClick={onClear}>
          Haal alle filters weg
        </button>
      )}
    </details>
  )
}
