// Where the keyboard is: what has the focus, whether one can see that, and getting somewhere with Tab alone.
import type { Locator, Page } from 'playwright-core'

const MOST_STOPS = 1_000

export interface Stop {
  readonly what: string
  /** Pixels of the ring around it, or around what is drawn in its place. */
  readonly ring: number
  /** Whether any of it can be seen in the window, with nothing lying over it. */
  readonly isInSight: boolean
}

/** What has the focus now; undefined when nothing on the page has. */
export const readFocus = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(async () => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return undefined
    // A scale hides its radio button, and a file field stands in a label that looks like a button.
    const drawn = [focused, focused.nextElementSibling, focused.closest('label')].filter(
      (one) => one !== null,
    )
    const ringOf = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    }
    const isOnTop = (element: Element) => {
      const box = element.getBoundingClientRect()
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
      if (left >= right || top >= bottom) return false
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    }
    // Far down a long page what was not laid out yet takes its place in the next frame: as it is drawn, it counts.
    if (!drawn.some(isOnTop))
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 40)
    return {
      what: `${focused.tagName.toLowerCase()}.${focused.className} ${focused.id || focused.getAttribute('name') || name}`,
      ring: Math.max(...drawn.map(ringOf)),
      isInSight: drawn.some(isOnTop),
    }
  })

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((found) => found.some((element) => element === document.activeElement))

/** Presses Tab until this has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${MOST_STOPS} times ${key} did not lead to ${target}`)
}

/** Every stop of Tab from the top of the page to where the keyboard leaves it. */
export async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await readFocus(page)
    if (!stop || (stops.length > 0 && stop.what === stops[0]?.what)) return stops
    stops.push(stop)
  }
  throw new Error('The keyboard does not get off this page')
}
