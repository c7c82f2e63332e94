import { useEffect, useRef } from 'preact/hooks'

/** What was just done with a casus, with the way back when there is one. */
export interface Done {
  readonly text: string
  readonly undo?: { readonly label: string; readonly run: () => Promise<Done> }
}

interface Props {
  readonly done: Done | undefined
  readonly onDone: (done: Done) => void
}

/**
 * Stands above the list. What was pressed is often gone by now, so the focus comes here: to the way back, or to the
 * sentence. It is read out by getting the focus, not by a live region of its own.
 */
export function DoneNotice({ done, onDone }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (done) (place.current?.querySelector('button') ?? place.current)?.focus()
  }, [done])
  if (!done) return null
  return (
    <div class="notice casussen__done" ref={place} tabIndex={-1}>
      <p id="zojuist">{done.text}</p>
      {done.undo && (
        <p>
          <button
            type="button"
            class="nl-button"
            aria-describedby="zojuist"
            onClick={() => void done.undo?.run().then(onDone)}
          >
            {done.undo.label}
          </button>
        </p>
      )}
    </div>
  )
}
