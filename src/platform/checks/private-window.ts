// Signs of a private window. No browser tells, and Chromium gives a private window the same room and the same
// answers as any other (measured in version 156), so their absence means nothing.

const LITTLE = 500 * 1024 * 1024

/** True when something works as it only does in a private window, or on a disk that is nearly full. */
export async function looksPrivate(): Promise<boolean> {
  try {
    const { quota } = await navigator.storage.estimate()
    if (quota !== undefined && quota < LITTLE) return true
  } catch {
    return false
  }
  try {
    // Firefox and Safari refuse this in a private window.
    await navigator.storage.getDirectory()
    return false
  } catch (error) {
    return error instanceof DOMException && ['SecurityError', 'UnknownError'].includes(error.name)
  }
}
