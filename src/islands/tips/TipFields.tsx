import { answerContent } from '../../domain/report/answer-elements.ts'
import type { Block } from '../../domain/report/blocks.ts'
import { LONGEST_TIP, tipsFrom } from '../../domain/tips/answer.ts'
import { MAY_WORK, WHICH_TIPS } from '../../domain/tips/paper-form.ts'
import type { Bouwsteen } from '../../domain/worksheet/bouwstenen.ts'
import type { DraftTips } from '../../stores/tips/draft.ts'
import { ReportNodes } from '../report/ReportView.tsx'

interface Props {
  readonly bouwsteen: Bouwsteen
  readonly tips: DraftTips
  onChange(tips: DraftTips): void
}

const LINES = 2

/** The two questions about one bouwsteen; on paper what was answered, or room to write. */
export function TipFields({ bouwsteen: { id, titel }, tips, onChange }: Props) {
  const helpId = `tips-${id}-uitleg`
  return (
    <fieldset class="tip-fields">
      <legend>{titel}</legend>
      <div class="question__field">
        <label class="choice">
          <input
            class="choice__input"
            type="checkbox"
            checked={tips.mayWork}
            onChange={(event) => onChange({ ...tips, mayWork: event.currentTarget.checked })}
          />
          <span class="choice__text">{MAY_WORK}</span>
        </label>
        <label class="tips__label" for={`tips-${id}`}>
          {WHICH_TIPS}
        </label>
        <textarea
          id={`tips-${id}`}
          class="utrecht-textarea field"
          rows={2}
          autocomplete="off"
          maxLength={LONGEST_TIP}
          aria-describedby={helpId}
          value={tips.typed}
          onInput={(event) => onChange({ ...tips, typed: event.currentTarget.value })}
        />
        <p class="tips__help" id={helpId}>
          Eén tip op elke regel.
        </p>
      </div>
      <div class="question__paper">
        <ReportNodes nodes={answerContent(onPaper(tips), titel)} />
      </div>
    </fieldset>
  )
}

function onPaper({ mayWork, typed }: DraftTips): Block[] {
  const items = tipsFrom(typed)
  const work: Block = mayWork
    ? { type: 'text', text: `${MAY_WORK}.` }
    : { type: 'boxes', items: [MAY_WORK], many: true }
  return [work, items.length > 0 ? { type: 'list', items } : { type: 'lines', count: LINES }]
}
