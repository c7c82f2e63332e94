import { useState } from 'preact/hooks'
import { foundKey } from '../../domain/privacy/in-answers.ts'
import { findPersonalData } from '../../domain/privacy/personal-data.ts'
import { LONGEST_NAME } from '../../domain/tips/answer.ts'
import type { TipRequest } from '../../domain/tips/request.ts'
import { bouwstenenOf } from '../../domain/worksheet/bouwstenen.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { whenSaved } from '../../messages/file-buttons.ts'
import { NOT_KEPT, TIPS_MADE } from '../../messages/tips.ts'
import { announce } from '../../stores/announcement.ts'
import {
  answered,
  type Draft,
  type DraftTips,
  keepDraft,
  NO_TIPS,
  readDraft,
} from '../../stores/tips/draft.ts'
import { makeTips } from '../../stores/tips/files.ts'
import { LeaveOut } from './LeaveOut.tsx'
import { TipFields } from './TipFields.tsx'

interface Props {
  readonly request: TipRequest
  readonly workbook: Workbook
}

const NOTHING_YET = 'Schrijf eerst een tip, of kruis een bouwsteen aan.'

/** The two questions for each bouwsteen, and the small file that goes back. Every letter is kept. */
export function TipForm({ request, workbook }: Props) {
  const [draft, setDraft] = useState(() => readDraft(request.requestId))
  const [isKept, setIsKept] = useState(true)
  const [keeps, setKeeps] = useState<ReadonlySet<string>>(new Set())
  const [outcome, setOutcome] = useState('')
  const write = (next: Draft) => {
    setDraft(next)
    setIsKept(keepDraft(request.requestId, next) === undefined)
  }
  const change = (id: string, tips: DraftTips) =>
    write({ ...draft, bouwstenen: { ...draft.bouwstenen, [id]: tips } })
  const tell = (sentence: string) => {
    setOutcome(sentence)
    announce(sentence)
  }
  const make = () => {
    if (answered(draft).length === 0) return tell(NOTHING_YET)
    const name = makeTips(request, draft, workbook, (key) => keeps.has(key))
    tell(`${whenSaved(name)} ${TIPS_MADE}`)
  }
  const typed = [draft.from, ...Object.values(draft.bouwstenen).map((tips) => tips.typed)].join('\n')
  const found = findPersonalData(typed).map(({ kind, text }) => ({ kind, text, question: '' }))
  return (
    <section class="tip-form" aria-labelledby="jullie-tips">
      <h2 id="jullie-tips">Jullie tips</h2>
      <p>
        Aan welke bouwsteen kan nog gewerkt worden, en wat zijn jullie tips? Laat leeg waar je niets over
        weet. Een goede tip begint met een werkwoord en past op een briefje.
      </p>
      {!isKept && <p class="notice notice--warning">{NOT_KEPT}</p>}
      {bouwstenenOf(workbook).map((bouwsteen) => (
        <TipFields
          key={bouwsteen.id}
          bouwsteen={bouwsteen}
          tips={draft.bouwstenen[bouwsteen.id] ?? NO_TIPS}
          onChange={(tips) => change(bouwsteen.id, tips)}
        />
      ))}
      <div class="screen-only">
        <label class="tips__label" for="tips-van">
          Van wie komen deze tips? Een rol en een gemeente. Het hoeft niet.
        </label>
        <input
          id="tips-van"
          type="text"
          class="utrecht-textbox field"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={draft.from}
          onInput={(event) => write({ ...draft, from: event.currentTarget.value })}
        />
        <LeaveOut
          found={found}
          isKept={(one) => keeps.has(foundKey(one))}
          keep={(key, isStaying) =>
            setKeeps(new Set(isStaying ? [...keeps, key] : [...keeps].filter((other) => other !== key)))
          }
        />
        <p>
          <button type="button" class="nl-button nl-button--primary" onClick={make}>
            Maak het bestand met jullie tips
          </button>
        </p>
        {outcome && <p class="tips__outcome">{outcome}</p>}
      </div>
    </section>
  )
}
