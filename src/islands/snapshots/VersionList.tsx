import { useState } from 'preact/hooks'
import { countByChapter } from '../../domain/snapshots/changes.ts'
import { differing } from '../../domain/snapshots/fingerprint.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { clock } from '../../messages/saving.ts'
import { dayText, HOW_LONG, KEPT_BY_HAND, NONE_YET, reasonText, sinceText } from '../../messages/snapshots.ts'
import { announce } from '../../stores/announcement.ts'
import { keepBefore } from '../../stores/snapshots/before.ts'
import type { Found } from '../../stores/snapshots/earlier.ts'
import type { StateNow } from './state-now.ts'
import { versionHref } from './version-href.ts'

interface Props {
  /** Newest first. */
  readonly versions: readonly Found[]
  readonly now: StateNow
  readonly book: Workbook
}

function byDay(versions: readonly Found[], now: number): [day: string, versions: Found[]][] {
  const days = new Map<string, Found[]>()
  for (const version of versions) {
    const day = dayText(version.at, now)
    days.set(day, [...(days.get(day) ?? []), version])
  }
  return [...days]
}

/** All versions by day, each with what changed since. */
export function VersionList({ versions, now, book }: Props) {
  return (
    <>
      <KeepNow />
      {versions.length === 0 && <p>{NONE_YET}</p>}
      {byDay(versions, Date.now()).map(([day, ofDay]) => (
        <section key={day} class="versions__day">
          <h2 class="versions__date">{day}</h2>
          <ol class="versions__list">
            {ofDay.map((version) => (
              <li key={version.id} class="version">
                <a class="version__time" href={versionHref(version)}>
                  <span class="visually-hidden">{day} om </span>
                  {clock(version.at)}
                </a>
                <div class="version__words">
                  {reasonText(version) && <p class="version__why">{reasonText(version)}</p>}
                  <p>{sinceText(countByChapter(differing(version.marks, now.marks), book))}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p class="versions__how">{HOW_LONG}</p>
    </>
  )
}

/** For who is about to do something they are not sure of. */
function KeepNow() {
  const [isBusy, setIsBusy] = useState(false)
  const keep = async () => {
    setIsBusy(true)
    const kept = await keepBefore('zelf')
    announce(KEPT_BY_HAND[kept === 'not-worth' ? 'same' : kept])
    setIsBusy(false)
  }
  return (
    <p>
      <button type="button" class="nl-button" aria-disabled={isBusy} onClick={() => void (isBusy || keep())}>
        Bewaar een versie van nu
      </button>
    </p>
  )
}
