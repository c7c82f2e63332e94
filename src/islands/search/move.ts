// Going through results with the arrow keys, besides Tab: from the field down to the first, and back up.
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves from result to result within a place; above the first stands the field. Returns the way to stop. */
export function moveByArrows(place: HTMLElement, field: HTMLElement): () => void {
  const listen = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const stops: (EventTarget | null)[] = [field, ...place.querySelectorAll('.search__title')]
    const at = stops.indexOf(event.target)
    const next = at < 0 ? undefined : stops[at + step]
    if (!(next instanceof HTMLElement)) return
    event.preventDefault()
    next.focus()
  }
  place.addEventListener('keydown', listen)
  return () => place.removeEventListener('keydown', listen)
}
