// The whole screen for the page, where the browser has that. Asked for at a press only; a refusal changes nothing.

export const canFillScreen = (): boolean => document.fullscreenEnabled === true

export const fillsScreen = (): boolean => document.fullscreenElement !== null

/** Fills the screen, or stops doing so. */
export function toggleFullscreen(): void {
  const asked = fillsScreen() ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  asked.catch(() => undefined)
}

/** Back to a window, when this page fills the screen. */
export function stopFillingScreen(): void {
  if (fillsScreen()) toggleFullscreen()
}

/** Tells whether the page fills the screen each time that changes. Returns the way to stop. */
export function followFullscreen(tell: (fills: boolean) => void): () => void {
  const changed = () => tell(fillsScreen())
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
