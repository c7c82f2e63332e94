/** Ctrl+S or Cmd+S: people press it to save, and would otherwise get the web page itself. Returns the way to stop. */
export function whenSaveKeyPressed(tell: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    tell()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}
