import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { plainText } from '../../domain/kinds/read.ts'
import type { Column } from '../../domain/worksheet/worksheet.ts'
import { answer, writer } from '../../stores/casus.ts'

interface Props {
  readonly column: Column
  readonly path: string
  readonly registers: Registers
  /** Names the cell where no visible label does. */
  readonly labelledBy?: string
}

const CELL_ROWS = 2

/** One cell of a table or matrix, by the kind of its column. */
export function CellInput({ column, path, registers, labelledBy }: Props) {
  const value = plainText(valueAt(registers, path, writer))
  const shared = { id: path, value, 'aria-labelledby': labelledBy, autocomplete: 'off' }
  switch (column.soort) {
    case 'keuze':
      return <Choice {...{ column, path, value }} labelledBy={labelledBy} />
    case 'lang':
      return (
        <textarea
          {...shared}
          rows={CELL_ROWS}
          class="utrecht-textarea field"
          onInput={(event) => answer(path, event.currentTarget.value)}
        />
      )
    case 'datum':
      return (
        <input
          {...shared}
          type="date"
          class="utrecht-textbox field"
          onInput={(event) => answer(path, event.currentTarget.value)}
        />
      )
    case 'getal':
      // Not type="number": that throws away what it cannot read, such as '1.200' or 'ongeveer 40'.
      return (
        <input
          {...shared}
          type="text"
          inputMode="decimal"
          class="utrecht-textbox field"
          onInput={(event) => answer(path, event.currentTarget.value)}
        />
      )
    case 'tekst':
      return (
        <input
          {...shared}
          type="text"
          class="utrecht-textbox field"
          onInput={(event) => answer(path, event.currentTarget.value)}
        />
      )
  }
}

interface ChoiceProps {
  readonly column: Column
  readonly path: string
  readonly value: string
  readonly labelledBy: string | undefined
}

function Choice({ column, path, value, labelledBy }: ChoiceProps) {
  const options = column.opties ?? []
  const isUnknown = value !== '' && !options.some(({ id }) => id === value)
  return (
    <select
      id={path}
      class="utrecht-select field"
      aria-labelledby={labelledBy}
      value={value}
      onChange={(event) => answer(path, event.currentTarget.value || null)}
    >
      <option value="">Kies</option>
      {options.map(({ id, tekst }) => (
        <option key={id} value={id}>
          {tekst}
        </option>
      ))}
      {isUnknown && <option value={value}>{value}</option>}
    </select>
  )
}
