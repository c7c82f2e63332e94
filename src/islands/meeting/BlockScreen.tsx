import { FORM_NAMES } from '../../domain/library/draaiboek.ts'
import { type Run, roundAt, type Screen } from '../../domain/session/run.ts'
import { durationText } from '../../messages/duration.ts'
import { roundText } from '../../messages/meeting.ts'
import { meeting } from '../../stores/meeting.ts'
import { Agreements } from './Agreements.tsx'
import { BegeleiderNote } from './BegeleiderNote.tsx'
import type { Sheets } from './sheets.ts'

interface Props {
  /** Whether the room looks at this screen: then no note of the begeleider is on it. */
  readonly isForRoom: boolean
  readonly setForRoom: (isForRoom: boolean) => void
  readonly run: Run
  readonly screen: Extract<Screen, { type: 'blok' }>
  readonly sheets: Sheets
}

/** One block: what the room answers, who begins, what to do and how long. */
export function BlockScreen({ run, screen, sheets, ...room }: Props) {
  const { block, number, total } = screen
  const round = roundAt(run)
  const place = [
    `Blok ${number} van ${total}`,
    FORM_NAMES[block.vorm],
    durationText(block.minuten),
    round && roundText(round),
  ].filter(Boolean)
  return (
    <section class="runner__screen" aria-labelledby="blok">
      <p class="runner__place">{place.join(' · ')}</p>
      <h1 class="runner__title" id="blok" tabIndex={-1}>
        {block.titel}
      </h1>
      {block.vraag && <p class="runner__question">{block.vraag}</p>}
      {block.wat && <p>{block.wat}</p>}
      <Facts {...{ block, sheets }} />
      {round?.isLast && (
        <p>
          <button type="button" class="nl-button" onClick={() => meeting.nextRound()}>
            Nog een verteller: begin een nieuwe ronde
          </button>
        </p>
      )}
      <Beside {...{ run, screen }} {...room} />
    </section>
  )
}

function Facts({ block, sheets }: { readonly block: Props['screen']['block']; readonly sheets: Sheets }) {
  const sheet = block.werkblad === undefined ? undefined : sheets[block.werkblad]
  const facts = [
    { name: 'Wie', told: block.wie },
    { name: 'Leg klaar', told: block.materiaal?.join(', ') },
    { name: 'Werkblad', told: sheet && <a href={sheet.href}>{sheet.text}</a> },
  ].filter(({ told }) => told)
  if (facts.length === 0) return null
  return (
    <dl class="runner__facts">
      {facts.map(({ name, told }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{told}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What goes with a block: agreements for everyone, and a note for the begeleider, as long as the room does not look. */
function Beside({ run, screen, isForRoom, setForRoom }: Omit<Props, 'sheets'>) {
  return (
    <div class="runner__beside">
      <Agreements />
      <label class="choice">
        <input
          class="choice__input"
          type="checkbox"
          checked={isForRoom}
          onChange={(event) => setForRoom(event.currentTarget.checked)}
        />
        <span class="choice__text">De zaal kijkt mee op dit scherm</span>
      </label>
      {!isForRoom && <BegeleiderNote draaiboek={run.script.draaiboek} block={screen.block} />}
    </div>
  )
}
