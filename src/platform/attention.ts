// Whether somebody looks at this page.

export const isLookedAt = (): boolean => document.visibilityState === 'visible'

/** Tells when somebody comes back to the page (true) or leaves it (false). Returns the way to stop. */
export function followAttention(tell: (isHere: boolean) => void): () => void {
  const changed = () => tell(isLookedAt())
  const came = () => tell(true)
  const left = () => tell(false)
  document.addEventListener('visibilitychange', changed)
  window.addEventListener('focus', came)
  window.addEventListener('pageshow', came)
  window.addEventListener('pagehide', left)
  return () => {
    document.removeEventListener('visibilitychange', changed)
    window.removeEventListener('focus', came)
    window.removeEventListener('pageshow', came)
    window.removeEventListener('pagehide', left)
  }
}
