// How far down the page someone is, so that another window can go along.

const room = (): number => document.documentElement.scrollHeight - window.innerHeight

// Where nearly all is in sight, a nudge of the wheel would throw the other window from its top to its end.
const LEAST = 0.2

/** From 0 at the top to 1 at the end; 0 when nearly all of it is in sight. */
export const scrolledPart = (): number =>
  room() > LEAST * window.innerHeight ? Math.min(1, window.scrollY / room()) : 0

export const scrollToPart = (part: number): void =>
  window.scrollTo({ top: part * room(), behavior: 'instant' })

/** Returns the way to stop. */
export function whenScrolled(tell: () => void): () => void {
  window.addEventListener('scroll', tell, { passive: true })
  return () => window.removeEventListener('scroll', tell)
}
