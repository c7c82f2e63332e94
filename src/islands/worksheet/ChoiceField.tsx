import { valueAt } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { OTHER_TEXT_ROW } from '../../domain/kinds/keuze.ts'
import { OTHER_OPTION, OTHER_OPTION_TEXT, optionText } from '../../domain/kinds/read.ts'
import type { KeuzeQuestion, Option } from '../../domain/worksheet/worksheet.ts'
import { answer, writer } from '../../stores/casus.ts'
import { ClearButton, OtherText, RadioList } from './choices.tsx'
import type { FieldProps } from './field.ts'
import { OtherVersions } from './OtherVersions.tsx'

export const withOther = (options: readonly Option[], hasOther: boolean | undefined): Option[] => [
  ...options,
  ...(hasOther ? [{ id: OTHER_OPTION, tekst: OTHER_OPTION_TEXT }] : []),
]

export function ChoiceField({ question, slot, registers, labelId, helpId }: FieldProps<KeuzeQuestion>) {
  const path = slotPath(slot)
  const chosen = valueAt(registers, path, writer)
  const options = withOther(question.opties, question.anders)
  return (
    <div role="radiogroup" aria-labelledby={labelId} aria-describedby={helpId}>
      <RadioList name={path} options={options} chosen={chosen} onChoose={(id) => answer(path, id)} />
      {question.anders && <OtherText path={slotPath(slot, OTHER_TEXT_ROW)} registers={registers} />}
      {chosen !== null && <ClearButton label="Wis keuze" onClear={() => answer(path, null)} />}
      <OtherVersions path={path} register={registers[path]} text={(value) => optionText(options, value)} />
    </div>
  )
}
