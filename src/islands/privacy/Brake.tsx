import { useEffect, useRef, useState } from 'preact/hooks'
import { type Found, findPersonalData } from '../../domain/privacy/personal-data.ts'
import { brakeText } from '../../messages/privacy.ts'
import { $agreed, agree, notAgreed } from '../../stores/privacy/agreed.ts'
import { whisperOnce } from '../../stores/whisper.ts'
import { useStore } from '../use-store.ts'

interface Props {
  /** Names the field on the page. */
  readonly path: string
  readonly text: string
}

// A pause in typing, not between two letters.
const PAUSE = 1_000
const NONE: ReadonlySet<number> = new Set()
const TYPED = 'textarea, input[type="text"]'

const said = new Set<string>()

/** The field this line stands under. */
const fieldBeside = (line: Element | null) => line?.parentElement?.querySelector<HTMLElement>(TYPED)

/** Read out once, to who is writing it; who comes along later finds it at the field. */
function sayOnce(text: string, line: Element | null): void {
  if (said.has(text) || fieldBeside(line) !== document.activeElement) return
  said.add(text)
  whisperOnce(text)
}

/** Adds this line to what describes the field under which it stands, for as long as it does. */
function describe(line: Element | null, id: string): (() => void) | undefined {
  const field = fieldBeside(line)
  const others = () => (field?.getAttribute('aria-describedby')?.split(' ') ?? []).filter((one) => one !== id)
  field?.setAttribute('aria-describedby', [...others(), id].join(' '))
  return () => field?.setAttribute('aria-describedby', others().join(' '))
}

/** One line under a field, a moment after typing stops: what looks like personal data there. It stops nobody. */
export function Brake({ path, text }: Props) {
  const [found, setFound] = useState<readonly Found[]>([])
  const agreed = useStore($agreed, NONE)
  useEffect(() => {
    const timer = setTimeout(() => setFound(findPersonalData(text)), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  // What was typed over is not spoken of any more.
  const standing = notAgreed(
    found.filter((one) => text.includes(one.text)),
    agreed,
  )
  return standing.length > 0 ? <Line id={`${path}-let-op`} found={standing} /> : null
}

function Line({ id, found }: { readonly id: string; readonly found: readonly Found[] }) {
  const line = useRef<HTMLParagraphElement>(null)
  const text = brakeText(found)
  useEffect(() => describe(line.current, id), [id])
  useEffect(() => sayOnce(text, line.current), [text])
  return (
    <p class="brake screen-only" ref={line}>
      <span id={id}>{text}</span>{' '}
      <button
        type="button"
        class="clear-button"
        aria-describedby={id}
        onClick={() => {
          // This button goes away: the keyboard goes on in the field.
          fieldBeside(line.current)?.focus()
          agree(found)
        }}
      >
        Dit klopt zo
      </button>
    </p>
  )
}
