import { useEffect, useState } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { type Changed, tellChanges } from '../../domain/snapshots/changes.ts'
import { differing } from '../../domain/snapshots/fingerprint.ts'
import { turnedAs } from '../../domain/turning/state.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { momentText } from '../../messages/moment.ts'
import {
  ALSO_DONE,
  ANSWER_BACK,
  DAMAGED,
  GONE,
  lastingMoment,
  previewText,
  reasonText,
  UNDONE_BACK,
  wentBack,
} from '../../messages/snapshots.ts'
import { sitePath } from '../../platform/address.ts'
import { goBackWithUndo } from '../../stores/go-back.ts'
import { type Found, openVersion } from '../../stores/snapshots/earlier.ts'
import { Changes } from './Changes.tsx'
import { type Done, DoneNotice } from './DoneNotice.tsx'
import type { StateNow } from './state-now.ts'
import { versionName } from './version-href.ts'
import { WholeVersion } from './WholeVersion.tsx'

interface Props {
  readonly versions: readonly Found[]
  /** As the address names it. */
  readonly chosen: string
  readonly now: StateNow
  readonly book: Workbook
}

/** One version: what would change by going back to it, doing so, and undoing that. */
export function VersionView({ versions, chosen, now, book }: Props) {
  const [version] = useState(() => versions.find((one) => versionName(one) === chosen))
  const [registers, setRegisters] = useState<Registers | 'loading' | 'damaged'>('loading')
  useEffect(() => {
    if (version) void openVersion(version).then((read) => setRegisters(read ?? 'damaged'))
  }, [version])
  return (
    <div class="versions">
      <p>
        <a href={sitePath('versies/')}>Alle eerdere versies</a>
      </p>
      {!version && <p class="notice">{GONE}</p>}
      {registers === 'damaged' && <p class="notice notice--warning">{DAMAGED}</p>}
      {version && registers === 'loading' && <p aria-busy="true">De versie wordt geopend.</p>}
      {version && typeof registers === 'object' && <Opened {...{ version, registers, now, book }} />}
    </div>
  )
}

interface OpenedProps {
  readonly version: Found
  readonly registers: Registers
  readonly now: StateNow
  readonly book: Workbook
}

function Opened({ version, registers, now, book }: OpenedProps) {
  const [done, setDone] = useState<Done | undefined>()
  const keys = differing(version.marks, now.marks)
  const changes = tellChanges(keys, { past: registers, now: now.registers, viewer: now.viewer }, book)
  const moment = momentText(version.at)

  const offerUndo = (text: string, undo: () => Promise<void>) =>
    setDone({ text, undo: () => undo().then(() => setDone({ text: UNDONE_BACK })) })
  const goBack = () =>
    offerUndo(
      wentBack(changes.length, version.at),
      goBackWithUndo(registers, { about: lastingMoment(version.at) }),
    )
  const putBack = ({ key, text }: Changed) =>
    offerUndo(ANSWER_BACK, goBackWithUndo(registers, { answers: new Set([key]), about: text }))

  return (
    <>
      <h2 class="versions__date">De versie van {moment}</h2>
      {reasonText(version) && <p class="version__why">{reasonText(version)}</p>}
      {done && <DoneNotice {...done} />}
      <p>{previewText(changes.length)}</p>
      {keys.length > changes.length && <p>{ALSO_DONE}</p>}
      {keys.length > 0 && (
        <p>
          <button type="button" class="nl-button nl-button--primary" onClick={goBack}>
            Terug naar {moment}
          </button>
        </p>
      )}
      <Changes changes={changes} putBack={putBack} />
      <WholeVersion
        registers={turnedAs(now.registers, registers)}
        book={book}
        at={version.at}
        viewer={now.viewer}
      />
    </>
  )
}
