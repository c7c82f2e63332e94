import { valueAt } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { plainText } from '../../domain/kinds/read.ts'
import type { TekstQuestion } from '../../domain/worksheet/worksheet.ts'
import { answer, writer } from '../../stores/casus.ts'
import type { FieldProps } from './field.ts'
import { OtherVersions } from './OtherVersions.tsx'

const ROWS = 4

export function TextField({ question, slot, registers, labelId, helpId }: FieldProps<TekstQuestion>) {
  const path = slotPath(slot)
  const shared = {
    value: plainText(valueAt(registers, path, writer)),
    'aria-labelledby': labelId,
    'aria-describedby': helpId,
    autocomplete: 'off',
  }
  return (
    <>
      {question.lengte === 'kort' ? (
        <input
          {...shared}
          type="text"
          class="utrecht-textbox field"
          onInput={(event) => answer(path, event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={ROWS}
          class="utrecht-textarea field field--long"
          onInput={(event) => answer(path, event.currentTarget.value)}
        />
      )}
      <OtherVersions path={path} register={registers[path]} />
    </>
  )
}
