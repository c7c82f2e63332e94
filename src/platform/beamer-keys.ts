// Keys of beamerstand. None of them fires while someone types: they are heard only where they would write nothing.

export interface BeamerKeys {
  readonly previous: () => void
  readonly next: () => void
  /** Escape in a field. */
  readonly leaveField: () => void
  /** Escape anywhere else. */
  readonly leave: () => void
}

// A tick or a radio button writes nothing on Page Down: a presenter's remote goes on from there.
const TYPED_IN = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])'

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TYPED_IN)

/** Listens to Page Up, Page Down (also what a presenter's remote sends) and Escape. Returns the way to stop. */
export function whenBeamerKeyPressed({ previous, next, leaveField, leave }: BeamerKeys): () => void {
  const listen = (event: KeyboardEvent) => {
    const { key, target, isComposing, defaultPrevented } = event
    // A window over the page has an Escape of its own.
    if (target instanceof Element && target.closest('dialog')) return
    if (defaultPrevented || isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
      return
    const isField = isTypedIn(target)
    if (key === 'Escape') return isField ? leaveField() : leave()
    const go = { PageUp: previous, PageDown: next }[key]
    if (!go || isField) return
    event.preventDefault()
    go()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}
