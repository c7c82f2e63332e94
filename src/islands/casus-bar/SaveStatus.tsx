import { useEffect, useState } from 'preact/hooks'
import { savedText } from '../../messages/saving.ts'
import { whenFilledIn } from '../../platform/keyboard.ts'
import { $whisper } from '../../stores/announcement.ts'
import type { SaveStatus as Status } from '../../stores/hold.ts'
import { useStore } from '../use-store.ts'

interface Props {
  readonly status: Status
  /** What was just done with a file. */
  readonly message: string
}

// Long enough to be a pause in typing: a screen reader hears the status then, and not per letter.
const PAUSE = 2_000

/** The status in words for the eye at once, and in the page's one polite live region after a pause. */
export function SaveStatus({ status, message }: Props) {
  const text = savedText(status, Date.now())
  const whisper = useStore($whisper, '')
  const [announced, setAnnounced] = useState('')
  useEffect(() => {
    const tell = () => setAnnounced(status.type === 'nothing-yet' ? '' : text)
    let timer = setTimeout(tell, PAUSE)
    const stop = whenFilledIn(() => {
      clearTimeout(timer)
      timer = setTimeout(tell, PAUSE)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [text, status.type])
  return (
    <>
      <p class={`save-status save-status--${status.type}`}>{text}</p>
      {message && <p class="save-status__file">{message}</p>}
      <p class="visually-hidden" role="status">
        {[message, whisper, announced].filter(Boolean).join(' ')}
      </p>
    </>
  )
}
