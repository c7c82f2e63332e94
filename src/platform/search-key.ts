// Ctrl+K, or Cmd+K on a Mac, from every page. Not '/': a key by itself is pressed by accident, by a hand that shakes
// and by speech input, and WCAG 2.1.4 then asks for a way to turn it off, which nobody would find.

const FIELD = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

/** Tells of the search key, but not while somebody is filling in something. Returns the way to stop. */
export function whenSearchKeyPressed(tell: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const isKey = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (!isKey || event.key.toLowerCase() !== 'k') return
    if (event.target instanceof Element && event.target.closest(FIELD)) return
    event.preventDefault()
    tell()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}
