import { valueAt } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { OTHER_TEXT_ROW } from '../../domain/kinds/keuze.ts'
import type { MeerkeuzeQuestion } from '../../domain/worksheet/worksheet.ts'
import { answer, writer } from '../../stores/casus.ts'
import { withOther } from './ChoiceField.tsx'
import { OtherText } from './choices.tsx'
import type { FieldProps } from './field.ts'
import { OtherVersions } from './OtherVersions.tsx'

const tickText = (value: unknown): string => (value === true ? 'Aangekruist' : 'Niet aangekruist')

export function ManyField({ question, slot, registers, labelId, helpId }: FieldProps<MeerkeuzeQuestion>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the worksheet is one fieldset already; a heading names this group
    <div role="group" aria-labelledby={labelId} aria-describedby={helpId}>
      <ul class="choices">
        {withOther(question.opties, question.anders).map(({ id, tekst }) => {
          const path = slotPath(slot, id)
          return (
            <li key={id}>
              <label class="choice">
                <input
                  class="choice__input"
                  type="checkbox"
                  checked={valueAt(registers, path, writer) === true}
                  onChange={(event) => answer(path, event.currentTarget.checked)}
                />
                <span class="choice__text">{tekst}</span>
              </label>
              <OtherVersions path={path} register={registers[path]} text={tickText} />
            </li>
          )
        })}
      </ul>
      {question.anders && <OtherText path={slotPath(slot, OTHER_TEXT_ROW)} registers={registers} />}
    </div>
  )
}
