import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { hasView } from '../../domain/worksheet/has-view.ts'
import { worksheetMinutes } from '../../domain/worksheet/route.ts'
import { questionNumber } from '../../domain/worksheet/workbook.ts'
import type { NumberedWorksheet, QuestionGroup } from '../../domain/worksheet/worksheet.ts'
import { goToNamed } from '../../platform/address.ts'
import { recallLens } from '../../stores/lens.ts'
import { useOnDemand } from '../use-on-demand.ts'
import { useIsOpen } from '../use-store.ts'
import type { Apart } from './field.ts'
import { LensSwitch } from './LensSwitch.tsx'
import { Question } from './Question.tsx'

interface Props {
  readonly worksheet: NumberedWorksheet
  readonly apart?: Apart
  /** No question shows, for now. */
  readonly isClosed?: boolean
  readonly above?: ComponentChildren
  readonly below?: ComponentChildren
}

/** A worksheet to fill in. Rendered empty at build time; fields open once the device has been read. */
export function Worksheet({ worksheet, apart, isClosed, above, below }: Props) {
  const isOpen = useIsOpen()
  useEffect(() => recallLens(), [])
  useEffect(() => {
    if (isOpen) goToNamed()
  }, [isOpen])
  const Views = useOnDemand(isOpen && hasView(worksheet), () =>
    import('../views/Views.tsx').then((file) => file.Views),
  )
  const titleId = `titel-${worksheet.id}`
  return (
    <section class="worksheet" id={`werkblad-${worksheet.id}`} aria-labelledby={titleId}>
      <header class="worksheet__head">
        <p class="worksheet__tab">Werkblad {worksheet.nummer}</p>
        <h2 class="worksheet__title" id={titleId}>
          {worksheet.titel}
        </h2>
        <p class="worksheet__goal">{worksheet.doel}</p>
        <p class="worksheet__meta">
          Ongeveer {worksheetMinutes(worksheet)}
          {worksheet.kern && ' · hoort bij de korte route'}
        </p>
      </header>
      {above}
      {worksheet.vragen.some(({ per }) => per === 'bril') && <LensSwitch worksheet={worksheet.id} />}
      <fieldset class="worksheet__fields" disabled={!isOpen} aria-busy={!isOpen} hidden={isClosed}>
        <legend class="visually-hidden">Vragen van werkblad {worksheet.nummer}</legend>
        <Questions worksheet={worksheet} apart={apart} />
      </fieldset>
      {below}
      {Views && <Views worksheet={worksheet} apart={apart} />}
    </section>
  )
}

interface QuestionsProps {
  readonly worksheet: NumberedWorksheet
  readonly apart: Apart | undefined
}

const helpOf = (group: QuestionGroup) => group.uitleg && <p class="question-group__help">{group.uitleg}</p>

function Questions({ worksheet, apart }: QuestionsProps) {
  const groupOf = (index: number) =>
    worksheet.groepen?.find(({ id }) => id === worksheet.vragen[index]?.groep)
  return (
    <>
      {worksheet.vragen.map((question, index) => {
        const group = groupOf(index)
        const isFirst = group && group !== groupOf(index - 1)
        return (
          <>
            {isFirst && (
              <div class="question-group" key={`groep-${group.id}`}>
                <h3 class="question-group__title">{group.titel}</h3>
                {helpOf(group)}
              </div>
            )}
            <Question
              key={question.id}
              worksheet={worksheet.id}
              question={question}
              number={questionNumber(worksheet, index)}
              headingLevel={group ? 'h4' : 'h3'}
              apart={apart}
            />
          </>
        )
      })}
    </>
  )
}
