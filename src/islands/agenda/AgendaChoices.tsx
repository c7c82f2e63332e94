import type { AgendaAction } from '../../domain/agenda/actions.ts'
import type { ActionTable } from '../../domain/agenda/tables.ts'
import { type AgendaView, FIRST_VIEW, isNarrowed, SCOPES, SORTS } from '../../domain/agenda/view.ts'
import type { Option } from '../../domain/worksheet/worksheet.ts'
import { optionsOf, owners, SCOPE_TEXTS, SORT_TEXTS, subjectGroups } from './options.ts'

interface Props {
  readonly view: AgendaView
  readonly actions: readonly AgendaAction[]
  readonly tables: readonly ActionTable[]
  readonly onChange: (view: AgendaView) => void
}

/** Which actions, and in which order. */
export function AgendaChoices({ view, actions, tables, onChange }: Props) {
  const people = owners(actions)
  return (
    <fieldset class="agenda-choices screen-only">
      <legend class="visually-hidden">Kies wat je ziet</legend>
      <Choice
        label="Toon"
        value={view.scope}
        options={SCOPES.map((id) => ({ id, tekst: SCOPE_TEXTS[id] }))}
        onChoose={(scope) => onChange({ ...view, scope })}
      />
      <Choice
        label="Volgorde"
        value={view.sort}
        options={SORTS.map((id) => ({ id, tekst: SORT_TEXTS[id] }))}
        onChoose={(sort) => onChange({ ...view, sort })}
      />
      <Choice
        label="Niveau"
        value={view.niveau}
        all="elk niveau"
        options={optionsOf(tables, 'niveau')}
        onChoose={(niveau) => onChange({ ...view, niveau })}
      />
      <label class="agenda-choices__one">
        Bouwsteen of stap
        <select
          class="utrecht-select field"
          value={view.onderwerp}
          onChange={(event) => onChange({ ...view, onderwerp: event.currentTarget.value })}
        >
          <option value="">alle</option>
          {subjectGroups(tables).map(({ title, options }) => (
            <optgroup key={title} label={title}>
              {options.map(({ id, tekst }) => (
                <option key={id} value={id}>
                  {tekst}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Choice
        label="Wie"
        value={people.find((name) => name.toLowerCase() === view.wie.toLowerCase()) ?? view.wie}
        all="iedereen"
        options={[...new Set([...people, ...(view.wie ? [view.wie] : [])])].map((id) => ({ id, tekst: id }))}
        onChoose={(wie) => onChange({ ...view, wie })}
      />
      {isNarrowed(view) && (
        <button
          type="button"
          class="clear-button agenda-choices__clear"
          onClick={({ currentTarget }) => {
            currentTarget.closest('fieldset')?.querySelector('select')?.focus()
            onChange({ ...FIRST_VIEW, sort: view.sort })
          }}
        >
          Toon weer alles
        </button>
      )}
    </fieldset>
  )
}

interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly (Option & { readonly id: Id })[]
  /** The first choice, when nothing has to be chosen. */
  readonly all?: string
  readonly onChoose: (id: Id) => void
}

function Choice<Id extends string>({ label, value, options, all, onChoose }: ChoiceProps<Id>) {
  return (
    <label class="agenda-choices__one">
      {label}
      <select
        class="utrecht-select field"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as Id)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(({ id, tekst }) => (
          <option key={id} value={id}>
            {tekst}
          </option>
        ))}
      </select>
    </label>
  )
}
