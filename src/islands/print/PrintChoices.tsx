import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { SheetChoices } from './SheetChoices.tsx'
import type { PrintWish, Scope } from './wish.ts'

interface Props {
  readonly workbook: Workbook
  readonly wish: PrintWish
  readonly onChange: (wish: PrintWish) => void
  readonly onPrint: () => void
  /** All that was chosen stands on the page. */
  readonly isReady: boolean
}

const SCOPES: readonly { readonly scope: Scope; readonly text: string }[] = [
  { scope: 'alles', text: 'De hele casus' },
  { scope: 'kort', text: 'De korte route' },
  { scope: 'kies', text: 'Werkbladen die je zelf kiest' },
]

export function PrintChoices({ workbook, wish, onChange, onPrint, isReady }: Props) {
  return (
    <fieldset class="print-choices">
      <legend class="print-choices__legend">Wat wil je afdrukken?</legend>
      {SCOPES.map(({ scope, text }) => (
        <label key={scope} class="choice">
          <input
            class="choice__input"
            type="radio"
            name="afdrukken"
            checked={wish.scope === scope}
            onChange={() => onChange({ ...wish, scope })}
          />
          <span class="choice__text">{text}</span>
        </label>
      ))}
      {wish.scope === 'kies' && (
        <SheetChoices
          workbook={workbook}
          chosen={wish.worksheets}
          onChange={(worksheets) => onChange({ ...wish, worksheets })}
        />
      )}
      <label class="choice print-choices__how">
        <input
          class="choice__input"
          type="checkbox"
          checked={wish.content === 'leeg'}
          onChange={(event) =>
            onChange({ ...wish, content: event.currentTarget.checked ? 'leeg' : 'ingevuld' })
          }
        />
        <span class="choice__text">Leeg, om met de hand in te vullen</span>
      </label>
      {wish.content === 'ingevuld' && (
        <label class="choice">
          <input
            class="choice__input"
            type="checkbox"
            checked={wish.unanswered === 'lines'}
            onChange={(event) =>
              onChange({ ...wish, unanswered: event.currentTarget.checked ? 'lines' : 'leave-out' })
            }
          />
          <span class="choice__text">Ook vragen zonder antwoord, met schrijfregels</span>
        </label>
      )}
      <p>
        <button
          type="button"
          class="nl-button nl-button--primary"
          aria-disabled={!isReady}
          onClick={() => isReady && onPrint()}
        >
          Druk af of maak een pdf
        </button>
      </p>
    </fieldset>
  )
}
