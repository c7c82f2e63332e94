import { useRef } from 'preact/hooks'
import {
  otherVersions,
  type Register,
  shownVersion,
  toldVersions,
  type Value,
} from '../../domain/casus/register.ts'
import { plainText } from '../../domain/kinds/read.ts'
import { CHOSEN, versionTime } from '../../messages/versions.ts'
import { announce } from '../../stores/announcement.ts'
import { answer, writer } from '../../stores/casus.ts'
import { keepBefore } from '../../stores/snapshots/before.ts'

export interface VersionProps {
  readonly path: string
  readonly register: Register | undefined
  /** How a value reads, when it is not its own text: the words of an option, a date. */
  readonly text?: (value: Value) => string
}

const EMPTY_VERSION = '(leeg gelaten)'

/** The versions side by side, with the buttons that choose. */
export function VersionChoice({ path, register, text = plainText }: VersionProps) {
  const box = useRef<HTMLDivElement>(null)
  const others = otherVersions(register, writer)
  const shown = shownVersion(register, writer)
  if (!register || !shown || others.length === 0) return null
  const choose = (value: Value) => {
    // These buttons go away: the keyboard goes on in the field that was chosen for.
    box.current?.parentElement?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    void keepBefore('keuze').then((kept) => {
      if (kept === 'kept' || kept === 'same') announce(CHOSEN)
    })
    answer(path, value, toldVersions(register))
  }
  return (
    <div class="siblings" ref={box}>
      <p class="siblings__title">
        Dit is op twee plekken tegelijk geschreven. We bewaren beide, tot jullie kiezen.
      </p>
      {others.map((version) => (
        <blockquote key={`${version.writer}${version.count}`} class="sibling">
          <p class="sibling__meta">Andere versie, {versionTime(version.at)}</p>
          <p class="sibling__text">{text(version.value) || EMPTY_VERSION}</p>
          <button type="button" class="nl-button" onClick={() => choose(version.value)}>
            Kies deze versie
          </button>
        </blockquote>
      ))}
      <button type="button" class="nl-button" onClick={() => choose(shown.value)}>
        Houd wat in het veld staat
      </button>
    </div>
  )
}
