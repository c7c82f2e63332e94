import { valueAt } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { optionText } from '../../domain/kinds/read.ts'
import { CERTAINTIES, CERTAINTY_ROW, readScore, SCORES } from '../../domain/kinds/schaal.ts'
import type { SchaalQuestion } from '../../domain/worksheet/worksheet.ts'
import { answer, writer } from '../../stores/casus.ts'
import { ClearButton, RadioList } from './choices.tsx'
import type { FieldProps } from './field.ts'
import { OtherVersions } from './OtherVersions.tsx'

export function ScaleField({ question, slot, registers, labelId, helpId }: FieldProps<SchaalQuestion>) {
  const path = slotPath(slot)
  const score = readScore(valueAt(registers, path, writer))
  const endsId = `${path}-uitersten`
  return (
    <>
      <div
        class="scale"
        role="radiogroup"
        aria-labelledby={labelId}
        aria-describedby={`${endsId} ${helpId ?? ''}`.trim()}
      >
        <p class="scale__end scale__end--low" id={endsId}>
          <b>1</b> {question.laag}
          <span class="visually-hidden">; 5: {question.hoog}</span>
        </p>
        <div class="scale__points">
          {SCORES.map((point) => (
            <label key={point} class="scale__point">
              <input
                class="scale__input"
                type="radio"
                name={path}
                value={point}
                checked={point === score}
                onChange={() => answer(path, point)}
              />
              <span class="scale__face">{point}</span>
            </label>
          ))}
        </div>
        <p class="scale__end scale__end--high" aria-hidden="true">
          <b>5</b> {question.hoog}
        </p>
      </div>
      {score !== undefined && <ClearButton label="Wis score" onClear={() => answer(path, null)} />}
      <OtherVersions path={path} register={registers[path]} />
      {question.zekerheid && <Certainty slot={slot} registers={registers} />}
    </>
  )
}

function Certainty({ slot, registers }: Pick<FieldProps, 'slot' | 'registers'>) {
  const path = slotPath(slot, CERTAINTY_ROW)
  const chosen = valueAt(registers, path, writer)
  return (
    <fieldset class="certainty">
      <legend class="certainty__legend">Hoe weet je dat?</legend>
      <RadioList
        name={path}
        options={CERTAINTIES}
        chosen={chosen}
        isInline
        onChoose={(id) => answer(path, id)}
      />
      {chosen !== null && <ClearButton label="Wis keuze" onClear={() => answer(path, null)} />}
      <OtherVersions
        path={path}
        register={registers[path]}
        text={(value) => optionText(CERTAINTIES, value)}
      />
    </fieldset>
  )
}
