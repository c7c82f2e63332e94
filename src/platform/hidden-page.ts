/**
 * The page is put out of sight but stays: another tab, another window. Not when another page takes its place: the
 * browser may freeze it then with a database half open, and the next page would wait for that.
 */
export function whenOutOfSight(tell: () => void): void {
  let isGoing = false
  window.addEventListener('pagehide', () => {
    isGoing = true
  })
  window.addEventListener('pageshow', () => {
    isGoing = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !isGoing) tell()
  })
}
