/** Every letter that is typed and every choice that is made, anywhere on the page. Returns the way to stop. */
export function whenFilledIn(tell: () => void): () => void {
  document.addEventListener('input', tell)
  return () => document.removeEventListener('input', tell)
}
