// A file dropped anywhere on the page. Without this the browser would leave the page and show the file.

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Tells of the first file dropped on the page, and marks the page (`data-dropping`) while one is held above it.
 * Returns the way to stop.
 */
export function whenFileDropped(tell: (file: File) => void): () => void {
  const mark = (isHeld: boolean) => document.documentElement.toggleAttribute('data-dropping', isHeld)
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    mark(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) mark(false)
  }
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    mark(false)
    const file = event.dataTransfer?.files[0]
    if (file) tell(file)
  }
  document.addEventListener('dragover', over)
  document.addEventListener('dragleave', leave)
  document.addEventListener('drop', drop)
  return () => {
    document.removeEventListener('dragover', over)
    document.removeEventListener('dragleave', leave)
    document.removeEventListener('drop', drop)
  }
}
