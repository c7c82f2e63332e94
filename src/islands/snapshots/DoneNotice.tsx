import { useEffect, useRef } from 'preact/hooks'
import { sitePath } from '../../platform/address.ts'

export interface Done {
  readonly text: string
  /** Missing once there is nothing to undo. */
  readonly undo?: () => Promise<void>
}

/** What was just done, and the way back. The keyboard comes here: the button that did it may be gone. */
export function DoneNotice({ text, undo }: Done) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (text) place.current?.focus()
  }, [text])
  return (
    <div class="notice" ref={place} tabIndex={-1}>
      <p class="notice__title">{text}</p>
      <p class="versions__actions">
        {undo && (
          <button type="button" class="nl-button" onClick={() => void undo()}>
            Maak ongedaan
          </button>
        )}
        <a href={sitePath('overzicht/')}>Bekijk alles in het overzicht</a>
      </p>
    </div>
  )
}
