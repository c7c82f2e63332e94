import type { Workbook } from '../../domain/worksheet/workbook.ts'

export interface PrintWish {
  /** A worksheet's id; empty for the whole casus. */
  readonly worksheet: string
  readonly content: 'ingevuld' | 'leeg'
  readonly unanswered: 'lines' | 'leave-out'
}

interface Props {
  readonly workbook: Workbook
  readonly wish: PrintWish
  readonly onChange: (wish: PrintWish) => void
  readonly onPrint: () => void
}

export function PrintChoices({ workbook, wish, onChange, onPrint }: Props) {
  const sheets = workbook.hoofdstukken.flatMap(({ werkbladen }) => werkbladen)
  return (
    <fieldset class="print-choices">
      <legend class="print-choices__legend">Wat wil je afdrukken?</legend>
      <label class="print-choices__label">
        Werkblad
        <select
          class="utrecht-select field"
          value={wish.worksheet}
          onChange={(event) => onChange({ ...wish, worksheet: event.currentTarget.value })}
        >
          <option value="">De hele casus</option>
          {sheets.map(({ id, nummer, titel }) => (
            <option key={id} value={id}>
              Werkblad {nummer}: {titel}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
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
        <button type="button" class="nl-button nl-button--primary" onClick={onPrint}>
          Druk af of maak een pdf
        </button>
      </p>
    </fieldset>
  )
}
