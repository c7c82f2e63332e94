import type { FunctionComponent } from 'preact'
import type { Lens } from '../../domain/casus/lens.ts'
import type { Registers } from '../../domain/casus/registers.ts'
import { isAnswered } from '../../domain/kinds/index.ts'
import { answerElement } from '../../domain/report/answer-elements.ts'
import { reportAnswers } from '../../domain/report/answers.ts'
import type { Question as QuestionDefinition } from '../../domain/worksheet/worksheet.ts'
import { $lens } from '../../stores/lens.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { useOnDemand } from '../use-on-demand.ts'
import { useRegisters, useStore } from '../use-store.ts'
import { AgendaFoot } from './AgendaFoot.tsx'
import { BackToOverview } from './BackToOverview.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import type { Apart, FieldProps } from './field.ts'
import { LensLabel } from './LensMark.tsx'
import { ManyField } from './ManyField.tsx'
import { MatrixField } from './MatrixField.tsx'
import { ScaleField } from './ScaleField.tsx'
import { TableField } from './TableField.tsx'
import { TextField } from './TextField.tsx'

const FIELDS = {
  tekst: TextField,
  keuze: ChoiceField,
  meerkeuze: ManyField,
  schaal: ScaleField,
  tabel: TableField,
  matrix: MatrixField,
}

// Each field takes its own kind of question; a lookup by name cannot carry that pairing.
const fieldOf = (soort: QuestionDefinition['soort']) =>
  FIELDS[soort] as unknown as FunctionComponent<FieldProps>

const VERDIEPING = <span class="question__tag">Verdieping</span>

/** Whether anything stands in this question that was not answered through this lens. */
const hasOthers = (registers: Registers, id: string, lens: Lens): boolean =>
  Object.keys(registers).some(
    (path) => path.startsWith(id) && path.includes('@') && !path.endsWith(`@${lens}`),
  )

interface Props {
  readonly worksheet: string
  readonly question: QuestionDefinition
  readonly number: string
  readonly headingLevel: 'h3' | 'h4'
  readonly apart: Apart | undefined
}

export function Question({ worksheet, question, number, headingLevel: Heading, apart }: Props) {
  const id = `${worksheet}.${question.id}`
  const all = useRegisters(id, apart?.prefix)
  const registers = apart ? apart.show(all) : all
  const current = useStore($lens, 'wijk')
  const lens = question.per === 'bril' ? current : undefined
  const Field = fieldOf(question.soort)
  // Most open a chapter in which nobody else has answered yet.
  const Others = useOnDemand(lens !== undefined && hasOthers(registers, id, lens), () =>
    import('./OtherLenses.tsx').then((file) => file.OtherLenses),
  )
  // What may be skipped leaves no trace on paper, except on a blank sheet.
  const hasBegun = Object.keys(registers).length > 0
  const isSkipped = question.vrijwillig && hasBegun && !isAnswered(registers, worksheet, question)
  const labelId = `${id}-vraag`
  const lensId = lens && `${id}-bril`
  const helpId = question.uitleg ? `${id}-uitleg` : undefined
  const slot = { worksheet, question: question.id, lens }
  const describedBy = [lensId, helpId].filter(Boolean).join(' ') || undefined
  return (
    <section
      class={`question question--${question.soort}${question['na-omdraaien'] ? ' is-after' : ''}${isSkipped ? ' is-skipped' : ''}`}
      id={id}
    >
      <div class="question__keep">
        <Heading class="question__title">
          <a class="question__number" href={`#${id}`} aria-label={`Vraag ${number}`}>
            {number}
          </a>{' '}
          <span>
            <span id={labelId}>{question.vraag}</span>
            {question.verdieping && <> {VERDIEPING}</>}
          </span>
        </Heading>
        {question.uitleg && (
          <p class="question__help" id={helpId}>
            {question.uitleg}
          </p>
        )}
      </div>
      {question.voorbeeld && (
        <details class="question__example">
          <summary>Bekijk een verzonnen voorbeeld</summary>
          <p>{question.voorbeeld}</p>
        </details>
      )}
      <div class={lens ? `question__field lens-${lens}` : 'question__field'}>
        {lens && (
          <p class="question__lens" id={lensId}>
            <LensLabel lens={lens} /> vult in
          </p>
        )}
        <Field {...{ question, registers, labelId }} helpId={describedBy} slot={slot} key={lens} />
      </div>
      <AgendaFoot {...{ question, slot, registers, labelId }} />
      {lens && Others && <Others {...{ worksheet, question, registers }} current={lens} />}
      <BackToOverview questionId={id} />
      <div class="question__paper">
        <ReportNodes
          nodes={reportAnswers(registers, worksheet, question).map((told) =>
            answerElement(told, question.vraag),
          )}
        />
      </div>
    </section>
  )
}
