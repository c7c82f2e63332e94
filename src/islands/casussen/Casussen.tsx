import { useEffect, useState } from 'preact/hooks'
import type { ChapterSheets } from '../../domain/chapter-count.ts'
import { $casussen, type CasusEntry, followCasussen } from '../../stores/casussen/casussen.ts'
import { $isWiped } from '../../stores/casussen/wipe.ts'
import { StartCasus } from '../home/StartCasus.tsx'
import { LinkFile } from '../link/LinkFile.tsx'
import { OpenFile } from '../open-file/OpenFile.tsx'
import { useIsOpen, useStore } from '../use-store.ts'
import { Bin } from './Bin.tsx'
import { CasusItem } from './CasusItem.tsx'
import { type Done, DoneNotice } from './DoneNotice.tsx'

interface Props {
  readonly chapters: readonly ChapterSheets[]
  readonly base: string
}

/** All casussen on this device: in use, put away, in the bin; and the ways to begin another. */
export function Casussen({ chapters, base }: Props) {
  const isOpen = useIsOpen()
  const entries = useStore($casussen, undefined)
  const [done, setDone] = useState<Done | undefined>()
  useEffect(() => void followCasussen(chapters), [chapters])
  if (useStore($isWiped, false))
    return <p class="notice">Alles van dit werkboek is van dit apparaat gewist.</p>
  const these = (staat: CasusEntry['staat']) => (entries ?? []).filter((entry) => entry.staat === staat)
  const [inUse, archived, binned] = [these('gebruik'), these('archief'), these('prullenbak')]
  const items = (list: readonly CasusEntry[]) => (
    <ul class="casussen__list">
      {list.map((entry) => (
        <CasusItem key={entry.id} {...{ entry, base }} onDone={setDone} />
      ))}
    </ul>
  )
  return (
    <div class="casussen" aria-busy={entries === undefined}>
      <DoneNotice done={done} onDone={setDone} />
      <section aria-labelledby="in-gebruik">
        <h2 id="in-gebruik">In gebruik{entries && ` (${inUse.length})`}</h2>
        {inUse.length > 0 ? (
          items(inUse)
        ) : (
          <p>{entries ? 'Er staat hier nog geen casus.' : 'De casussen worden opgehaald.'}</p>
        )}
        <div class="casussen__begin">
          <StartCasus base={base} isOpen={isOpen} isAnother={inUse.length > 0} />
          <OpenFile isOpen={isOpen} />
          <LinkFile isOpen={isOpen} />
        </div>
      </section>
      {archived.length > 0 && (
        <section aria-labelledby="archief">
          <h2 id="archief">Archief ({archived.length})</h2>
          <p>Klaar, of even niet nodig. Een gearchiveerde casus staat niet meer in de keuzelijst bovenaan.</p>
          {items(archived)}
        </section>
      )}
      <Bin entries={binned} onDone={setDone} />
    </div>
  )
}
