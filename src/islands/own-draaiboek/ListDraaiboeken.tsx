import { useState } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { minutesOf } from '../../domain/library/draaiboek.ts'
import { DRAAIBOEK_TABLE, OWN_DRAAIBOEKEN, readOwnDraaiboek } from '../../domain/session/own-draaiboek.ts'
import { scriptOf } from '../../domain/session/script.ts'
import { durationText } from '../../messages/duration.ts'
import { NOT_FETCHED } from '../../messages/meeting.ts'
import { fetchDraaiboeken } from '../../stores/draaiboeken.ts'
import { makeDraaiboek } from '../../stores/own-draaiboek.ts'
import { RemovedRows } from '../worksheet/RemovedRows.tsx'
import { useRows } from '../worksheet/use-rows.ts'
import { useDraaiboeken } from './use-draaiboeken.ts'

interface Props {
  readonly registers: Registers
  readonly choose: (draaiboek: string) => void
}

const AN_HOUR = 60

/** Every draaiboek the trio made, and the two ways to begin another. */
export function ListDraaiboeken({ registers, choose }: Props) {
  const { rows, gone, remove, restore } = useRows(registers, OWN_DRAAIBOEKEN, 'wijzig')
  return (
    <>
      {rows.length > 0 && (
        <ul class="own-list">
          {rows.map((row) => {
            const { titel, blokken } = readOwnDraaiboek(registers, row)
            return (
              <li key={row}>
                <p>
                  <strong>{titel}</strong> {durationText(minutesOf(blokken))}
                </p>
                <p class="own-list__actions">
                  <button
                    type="button"
                    class="nl-button"
                    id={slotPath(OWN_DRAAIBOEKEN, row, 'wijzig')}
                    onClick={() => choose(row)}
                  >
                    Wijzig<span class="visually-hidden"> {titel}</span>
                  </button>
                  <button type="button" class="clear-button" onClick={() => remove(row)}>
                    Verwijder<span class="visually-hidden"> {titel}</span>
                  </button>
                </p>
              </li>
            )
          })}
        </ul>
      )}
      {gone.length > 0 && (
        <RemovedRows
          question={DRAAIBOEK_TABLE}
          slot={OWN_DRAAIBOEKEN}
          {...{ registers, restore }}
          removed={gone}
        />
      )}
      <MakeAnother choose={choose} />
    </>
  )
}

function MakeAnother({ choose }: Pick<Props, 'choose'>) {
  const draaiboeken = useDraaiboeken()
  const [wanted, setWanted] = useState('')
  const [problem, setProblem] = useState('')
  const copy = async () => {
    const scripts = ((await fetchDraaiboeken()) ?? []).flatMap((draaiboek) =>
      draaiboek.bijeenkomsten.map((meeting) => scriptOf(draaiboek, meeting)),
    )
    const script = scripts.find(({ draaiboek, bijeenkomst }) => `${draaiboek}/${bijeenkomst}` === wanted)
    if (script) choose(makeDraaiboek(script.titel, minutesOf(script.blokken), script.blokken))
    else setProblem(NOT_FETCHED)
  }
  return (
    <section aria-labelledby="nieuw-draaiboek">
      <h2 id="nieuw-draaiboek">Maak een draaiboek</h2>
      <p>
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => choose(makeDraaiboek('', AN_HOUR))}
        >
          Begin met een leeg draaiboek
        </button>
      </p>
      <div class="own-copy">
        <label>
          Of neem een draaiboek uit het boek, en verander wat je wilt
          <select
            class="utrecht-select field"
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          >
            <option value="">Kies</option>
            {draaiboeken.flatMap(({ id, titel, bijeenkomsten }) =>
              bijeenkomsten.map((meeting) => (
                <option key={`${id}/${meeting.id}`} value={`${id}/${meeting.id}`}>
                  {bijeenkomsten.length === 1 ? titel : `${titel}: ${meeting.titel}`} (
                  {durationText(meeting.minuten)})
                </option>
              )),
            )}
          </select>
        </label>
        <button type="button" class="nl-button" disabled={wanted === ''} onClick={() => void copy()}>
          Neem dit draaiboek over
        </button>
      </div>
      {problem && (
        <p class="notice notice--warning" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
