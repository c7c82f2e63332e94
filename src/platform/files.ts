// The only code that makes or reads files.

/** Hands the text to the browser as a download. */
export function download(name: string, text: string, type = 'text/html;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Safari still reads the address after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The text of a chosen file; undefined when the browser cannot read it (moved, locked, too large). */
export async function readText(file: Blob): Promise<string | undefined> {
  try {
    return await file.text()
  } catch {
    return undefined
  }
}
