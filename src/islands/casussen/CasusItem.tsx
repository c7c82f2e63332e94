import { useState } from 'preact/hooks'
import { isCopied } from '../../messages/casussen.ts'
import { goTo } from '../../platform/address.ts'
import { switchTo } from '../../stores/casus.ts'
import { type CasusEntry, duplicate } from '../../stores/casussen/casussen.ts'
import type { Done } from './DoneNotice.tsx'
import { Facts } from './Facts.tsx'
import { bringBack, toArchive, toBin } from './put-away.ts'
import { Rename } from './Rename.tsx'
import { SaveCasus } from './SaveCasus.tsx'

interface Props {
  readonly entry: CasusEntry
  readonly base: string
  readonly onDone: (done: Done) => void
}

/** A casus that is in use or in the archive, with all that can be done with it. */
export function CasusItem({ entry, base, onDone }: Props) {
  const [isRenaming, setIsRenaming] = useState(false)
  const { id, name, staat, isCurrent } = entry
  const isArchived = staat === 'archief'
  const workOn = async () => {
    if (isArchived) await bringBack(entry)
    await switchTo(id)
    goTo(base)
  }
  const verbs = [
    { text: 'Andere naam', run: () => setIsRenaming(true) },
    { text: 'Maak een kopie', run: () => void duplicate(id).then(() => onDone({ text: isCopied(name) })) },
    isArchived
      ? { text: 'Haal uit het archief', run: () => void bringBack(entry).then(onDone) }
      : { text: 'Naar het archief', run: () => void toArchive(entry).then(onDone) },
    { text: 'Naar de prullenbak', run: () => void toBin(entry).then(onDone) },
  ]
  return (
    <li class={isCurrent ? 'casussen__item is-current' : 'casussen__item'}>
      <h3 class="casussen__name">{name}</h3>
      {isCurrent && <p class="casussen__current">Hieraan werk je nu in dit tabblad</p>}
      <Facts entry={entry} />
      {isRenaming ? (
        <Rename entry={entry} onDone={onDone} onClose={() => setIsRenaming(false)} />
      ) : (
        <>
          <div class="casussen__verbs">
            <button type="button" class="nl-button nl-button--primary" onClick={() => void workOn()}>
              {isCurrent ? 'Ga verder' : 'Werk hieraan'}
              <span class="visually-hidden">: {name}</span>
            </button>
            <SaveCasus entry={entry} class="nl-button" />
          </div>
          <div class="casussen__verbs">
            {verbs.map(({ text, run }) => (
              <button key={text} type="button" class="clear-button" onClick={run}>
                {text}
                <span class="visually-hidden">: {name}</span>
              </button>
            ))}
          </div>
        </>
      )}
    </li>
  )
}
