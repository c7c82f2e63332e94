import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

interface Props {
  readonly question: string
  readonly text: string
  readonly yes: string
  readonly onYes: () => void
  readonly onNo: () => void
  /** What is offered before the answer: a file. */
  readonly children?: ComponentChildren
}

/** Asks before something that cannot be undone. Stands in the page, gets the focus, and goes with Escape. */
export function Confirm({ question, text, yes, onYes, onNo, children }: Props) {
  const place = useRef<HTMLElement>(null)
  const id = useId()
  useEffect(() => place.current?.focus(), [])
  return (
    <section
      class="notice notice--warning casussen__confirm"
      ref={place}
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo()
      }}
    >
      <p class="notice__title" id={id}>
        {question}
      </p>
      <p>{text}</p>
      {children}
      <div class="casussen__verbs">
        <button type="button" class="nl-button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="nl-button" onClick={onNo}>
          Toch niet
        </button>
      </div>
    </section>
  )
}
