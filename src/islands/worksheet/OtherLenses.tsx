import { LENS_NAMES, LENSES, type Lens } from '../../domain/casus/lens.ts'
import { OTHERS_PATH } from '../../domain/casus/path.ts'
import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { slotsOf, tellAnswer } from '../../domain/kinds/index.ts'
import { answerContent } from '../../domain/report/answer-elements.ts'
import type { Question } from '../../domain/worksheet/worksheet.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { LensLabel } from './LensMark.tsx'

interface Props {
  readonly worksheet: string
  readonly question: Question
  readonly registers: Registers
  readonly current: Lens
}

/**
 * What the others answered, on demand. As the trio chose: to who has answered (first each alone, then together), to
 * everyone, or not here.
 */
export function OtherLenses({ worksheet, question, registers, current }: Props) {
  const told = slotsOf(worksheet, question).map((slot) => ({
    lens: slot.lens as Lens,
    blocks: tellAnswer(registers, slot, question),
  }))
  const others = told.filter(({ lens, blocks }) => lens !== current && blocks.length > 0)
  const hasOwn = told.some(({ lens, blocks }) => lens === current && blocks.length > 0)
  const choice = valueAt(registers, OTHERS_PATH)
  if (others.length === 0 || choice === 'nooit') return null
  if (!hasOwn && choice !== 'altijd') return <p class="other-lenses__waiting">{waitingText(others.length)}</p>
  return (
    <details class="other-lenses">
      <summary class="other-lenses__title">
        Bekijk wat de anderen schreven ({others.length} van {LENSES.length - 1})
      </summary>
      {others.map(({ lens, blocks }) => (
        <figure key={lens} class={`other-lens lens-${lens}`}>
          <figcaption>
            <LensLabel lens={lens} />
          </figcaption>
          <div class="other-lens__text">
            <ReportNodes nodes={answerContent(blocks, `${question.vraag} (${LENS_NAMES[lens]})`)} />
          </div>
        </figure>
      ))}
    </details>
  )
}

const waitingText = (count: number): string =>
  count === 1
    ? 'Eén ander heeft dit al ingevuld. Je ziet het zodra jij iets hebt ingevuld.'
    : 'De twee anderen hebben dit al ingevuld. Je ziet het zodra jij iets hebt ingevuld.'
