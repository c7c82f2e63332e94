// @ts-check
// Runs inside every measured page, ours and the fixtures alike, so its own cost is in both halves of a ratio.

/** @typedef {{ lcp: number, longTasks: number[], keys: number[], work: number[] }} Seen */

/**
 * Largest contentful paint, long tasks, and keys. It stands alone: the browser gets only its text.
 *
 * Key to next frame is measured by hand, because Event Timing rounds to 8 ms and leaves out what is under
 * 16 ms, and a keystroke here takes less than that. From the key's own time stamp (set before the page
 * hears of it) until a message that was posted in the next animation frame: messages wait until that frame
 * has been styled, laid out and painted. `work` leaves out the wait for the frame, which is a matter of
 * chance (0 to 16.7 ms) and hides small differences: it is the handlers plus the frame itself.
 */
export function probe() {
  /** @type {Seen} */
  const seen = { lcp: 0, longTasks: [], keys: [], work: [] }
  Reflect.set(window, 'bench', seen)
  const observe = (/** @type {string} */ type, /** @type {(entry: PerformanceEntry) => void} */ take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  observe('longtask', ({ duration }) => seen.longTasks.push(duration))

  const { port1, port2 } = new MessageChannel()
  let pressed = 0
  let handled = 0
  let begun = 0
  port1.onmessage = () => {
    seen.keys.push(performance.now() - pressed)
    seen.work.push(handled - pressed + performance.now() - begun)
  }
  window.addEventListener('keydown', ({ timeStamp }) => { pressed = timeStamp }, true)
  window.addEventListener('input', () => {
    // Microtasks of this event, where Preact renders, run before this task of our own.
    const { port1: after, port2: now } = new MessageChannel()
    after.onmessage = () => { handled = performance.now() }
    now.postMessage(0)
    requestAnimationFrame(() => {
      begun = performance.now()
      port2.postMessage(0)
    })
  }, true)
}
