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

  const frame = new MessageChannel()
  const task = new MessageChannel()
  const time = { pressed: 0, handled: 0, begun: 0 }
  frame.port1.onmessage = () => {
    const now = performance.now()
    seen.keys.push(now - time.pressed)
    // A frame that begins at once overtakes the message that marks the end of the handlers.
    seen.work.push(Math.min(time.handled, time.begun) - time.pressed + now - time.begun)
  }
  task.port1.onmessage = () => {
    time.handled = performance.now()
  }
  const begin = () => {
    time.begun = performance.now()
    frame.port2.postMessage(0)
  }
  const press = (/** @type {Event} */ { timeStamp }) => {
    time.pressed = timeStamp
  }
  const input = () => {
    time.handled = Number.POSITIVE_INFINITY
    task.port2.postMessage(0)
    requestAnimationFrame(begin)
  }
  window.addEventListener('keydown', press, true)
  window.addEventListener('input', input, true)
}
