// Apart from all else about it: every chapter listens for this, and few ever hear it.

/** Tells now, and whenever the address comes to ask for beamerstand. */
export function whenBeamerAsked(tell: () => void): void {
  const look = () => {
    if (location.hash.startsWith('#beamer=')) tell()
  }
  window.addEventListener('hashchange', look)
  look()
}
