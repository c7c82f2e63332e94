// The pieces that radio lists, tick lists and scales share.
import type { Value } from '../../domain/casus/register.ts'
import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { plainText } from '../../domain/kinds/read.ts'
import type { Option } from '../../domain/worksheet/worksheet.ts'
import { answer, writer } from '../../stores/casus.ts'
import { OtherVersions } from './OtherVersions.tsx'

interface RadioListProps {
  readonly name: string
  readonly options: readonly Option[]
  readonly chosen: Value
  readonly isInline?: boolean
  readonly onChoose: (id: string) => void
}

export function RadioList({ name, options, chosen, isInline = false, onChoose }: RadioListProps) {
  return (
    <ul class={isInline ? 'choices choices--inline' : 'choices'}>
      {options.map(({ id, tekst }) => (
        <li key={id}>
          <label class="choice">
            <input
              class="choice__input"
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span class="choice__text">{tekst}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

/** What is written beside 'Anders'. Always there, so that nothing moves when it is chosen. */
export function OtherText({ path, registers }: { readonly path: string; readonly registers: Registers }) {
  return (
    <>
      <label class="choices__other">
        <span class="choices__other-label">Anders, namelijk</span>
        <input
          type="text"
          class="utrecht-textbox field"
          autocomplete="off"
          value={plainText(valueAt(registers, path, writer))}
          onInput={(event) => answer(path, event.currentTarget.value)}
        />
      </label>
      <OtherVersions path={path} register={registers[path]} />
    </>
  )
}

/** Goes away once pressed, so the keyboard goes on at the first choice of the same question. */
export function ClearButton({ label, onClear }: { readonly label: string; readonly onClear: () => void }) {
  return (
    <button
      type="button"
      class="clear-button"
      onClick={({ currentTarget }) => {
        currentTarget.closest('fieldset, .question__field')?.querySelector('input')?.focus()
        onClear()
      }}
    >
      {label}
    </button>
  )
}
