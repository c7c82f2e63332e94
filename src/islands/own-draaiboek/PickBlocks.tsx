import type { Block } from '../../domain/library/draaiboek.ts'
import { FORM_NAMES } from '../../domain/library/draaiboek.ts'
import { durationText } from '../../messages/duration.ts'
import { useDraaiboeken } from './use-draaiboeken.ts'

interface Props {
  readonly add: (blocks: readonly Block[]) => void
}

/** Every block of every draaiboek of the book, to take over one by one. */
export function PickBlocks({ add }: Props) {
  const draaiboeken = useDraaiboeken()
  return (
    <details class="own-pick">
      <summary>Kies blokken uit de draaiboeken</summary>
      {draaiboeken.length === 0 && (
        <p>De draaiboeken zijn er niet. Kijk of je internet hebt en open deze bladzijde opnieuw.</p>
      )}
      {draaiboeken.flatMap(({ id, titel, bijeenkomsten }) =>
        bijeenkomsten.map((meeting) => (
          <details key={`${id}/${meeting.id}`}>
            <summary>{bijeenkomsten.length === 1 ? titel : `${titel}: ${meeting.titel}`}</summary>
            <ul class="own-list">
              {meeting.blokken.map((block) => (
                <li key={block.id}>
                  <p>
                    <strong>{block.titel}</strong> {FORM_NAMES[block.vorm]}, {durationText(block.minuten)}
                    {block.vraag && <span class="own-pick__question">{block.vraag}</span>}
                  </p>
                  <button type="button" class="nl-button" onClick={() => add([alone(block)])}>
                    Voeg toe<span class="visually-hidden"> {block.titel}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )),
      )}
    </details>
  )
}

/** A block that is taken out of its draaiboek is not in its round any more. */
const alone = ({ ronde: _, ...block }: Block): Block => block
