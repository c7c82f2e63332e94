import { useState } from 'preact/hooks'
import { daysLeftText, isErased, wasWrittenIn } from '../../messages/casussen.ts'
import { goesAt } from '../../stores/casussen/bin.ts'
import { type CasusEntry, erase } from '../../stores/casussen/casussen.ts'
import { Confirm } from './Confirm.tsx'
import type { Done } from './DoneNotice.tsx'
import { bringBack } from './put-away.ts'
import { SaveCasus } from './SaveCasus.tsx'

interface Props {
  readonly entries: readonly CasusEntry[]
  readonly onDone: (done: Done) => void
}

/** Casussen that are on their way out, and can still come back. */
export function Bin({ entries, onDone }: Props) {
  return (
    <section aria-labelledby="prullenbak">
      <h2 id="prullenbak">Prullenbak ({entries.length})</h2>
      <p>Wat hier ligt, kun je 30 dagen terugzetten. Daarna gaat het echt weg van dit apparaat.</p>
      <ul class="casussen__list">
        {entries.map((entry) => (
          <BinItem key={entry.id} entry={entry} onDone={onDone} />
        ))}
      </ul>
    </section>
  )
}

function BinItem({ entry, onDone }: { readonly entry: CasusEntry; readonly onDone: Props['onDone'] }) {
  const [isAsking, setIsAsking] = useState(false)
  const eraseIt = async () => {
    const result = await erase(entry.id)
    onDone({ text: result === 'gewist' ? isErased(entry.name) : wasWrittenIn(entry.name) })
  }
  return (
    <li class="casussen__item">
      <h3 class="casussen__name">{entry.name}</h3>
      <p class="casussen__until">{daysLeftText(goesAt(entry.since), Date.now())}</p>
      {isAsking ? (
        <Confirm
          question={`‘${entry.name}’ nu wissen?`}
          text="Daarna is deze casus niet meer terug te halen, ook niet door ons. Bewaar eerst een bestand als je twijfelt."
          yes="Wis nu"
          onYes={() => void eraseIt()}
          onNo={() => setIsAsking(false)}
        >
          <SaveCasus entry={entry} class="nl-button nl-button--primary" />
        </Confirm>
      ) : (
        <div class="casussen__verbs">
          <button type="button" class="nl-button" onClick={() => void bringBack(entry).then(onDone)}>
            Zet terug<span class="visually-hidden">: {entry.name}</span>
          </button>
          <button type="button" class="clear-button" onClick={() => setIsAsking(true)}>
            Nu wissen<span class="visually-hidden">: {entry.name}</span>
          </button>
        </div>
      )}
    </li>
  )
}
