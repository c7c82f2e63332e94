import { blockTimes, FORM_NAMES, minutesOf } from '../../domain/library/draaiboek.ts'
import type { OwnDraaiboek } from '../../domain/session/own-draaiboek.ts'
import { durationText } from '../../messages/duration.ts'
import type { Sheets } from '../meeting/sheets.ts'

interface Props {
  readonly draaiboek: OwnDraaiboek
  readonly sheets: Sheets
}

/** The same draaiboek on paper, for the participants: text instead of fields, and no note of the begeleider. */
export function PaperDraaiboek({ draaiboek: { titel, blokken }, sheets }: Props) {
  const minuten = minutesOf(blokken)
  const times = blockTimes({ id: '', titel, minuten, blokken })
  return (
    <section class="own-paper">
      <h2>{titel}</h2>
      <p>{durationText(minuten)}</p>
      <ol class="meeting__blocks">
        {blokken.map(({ id, titel: title, vorm, vraag, wie, wat, werkblad, materiaal }, index) => (
          <li class="block" key={id}>
            <p class="block__time">
              minuut {times[index]?.from} <span class="block__till">tot {times[index]?.to}</span>
            </p>
            <div class="block__body">
              <h3>{title}</h3>
              <p class="block__form">{FORM_NAMES[vorm]}</p>
              {vraag && <p class="block__question">{vraag}</p>}
              {wat && <p>{wat}</p>}
              {wie && <p>Wie: {wie}</p>}
              {materiaal && <p>Leg klaar: {materiaal.join(', ')}</p>}
              {werkblad !== undefined && <p>{sheets[werkblad]?.text}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
