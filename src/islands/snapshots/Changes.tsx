import { LENS_NAMES } from '../../domain/casus/lens.ts'
import { answerContent } from '../../domain/report/answer-elements.ts'
import type { Block } from '../../domain/report/blocks.ts'
import type { Changed } from '../../domain/snapshots/changes.ts'
import { ReportNodes } from '../report/ReportView.tsx'

interface Props {
  readonly changes: readonly Changed[]
  putBack(changed: Changed): void
}

/** The answers that differ, chapter by chapter: as they were told then, and as they are told now. */
export function Changes({ changes, putBack }: Props) {
  return (
    <>
      {changes.map((changed, index) => (
        <>
          {changed.chapter !== changes[index - 1]?.chapter && (
            <h3 key={`${changed.chapter}-hoofdstuk`} class="changes__chapter">
              {changed.chapter || 'Vervallen vragen'}
            </h3>
          )}
          <Change key={changed.key} changed={changed} putBack={() => putBack(changed)} />
        </>
      ))}
    </>
  )
}

function Change({ changed, putBack }: { readonly changed: Changed; readonly putBack: () => void }) {
  const { number, text, slot, earlier, current, isShut } = changed
  const lens = slot.lens && LENS_NAMES[slot.lens]
  const isToldTheSame = JSON.stringify(earlier) === JSON.stringify(current)
  return (
    <section class="change">
      <h4 class="change__question">
        <span class="report__number">{number}</span> {text}
        {lens && ` (${lens})`}
      </h4>
      {isToldTheSame ? (
        <p>{isShut ? NOT_TURNED : 'Je leest hetzelfde. Alleen wat niet te zien is, verschilt.'}</p>
      ) : (
        <div class="change__sides">
          <Side title="Toen" blocks={earlier} caption={`Toen: ${text}`} />
          <Side title="Nu" blocks={current} caption={`Nu: ${text}`} />
        </div>
      )}
      <button type="button" class="clear-button" onClick={putBack}>
        Zet alleen dit antwoord terug
        <span class="visually-hidden">
          : {number} {text} {lens}
        </span>
      </button>
    </section>
  )
}

const NOT_TURNED = 'Dit is veranderd. Wat er staat, zie je zodra jullie de kaarten omdraaien.'

interface SideProps {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly caption: string
}

const Side = ({ title, blocks, caption }: SideProps) => (
  <div class="change__side">
    <p class="change__when">{title}</p>
    {blocks.length === 0 ? (
      <p class="report__empty">Niet ingevuld</p>
    ) : (
      <ReportNodes nodes={answerContent(blocks, caption)} />
    )}
  </div>
)
