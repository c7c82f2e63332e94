// A tab behind another one. Headless Chromium calls every page visible, so the page is told what a real one tells it,
// and gets what a real one gives: no timer, as in a tab that has been hidden for a while or is about to be thrown out.
import type { Page } from 'playwright-core'

/** Hides the tab in the same breath as the last letter: no timer set for that letter runs any more. */
export const typeAndHide = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    ([wanted, letters]) => {
      const field = document.querySelector<HTMLTextAreaElement>(wanted)
      if (!field) throw new Error(`There is no field ${wanted}`)
      field.value += letters
      const nothing = () => 0
      Object.assign(window, { setTimeout: nothing, setInterval: nothing, requestAnimationFrame: nothing })
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    },
    [selector, text] as const,
  )

/** Writes in a tab that is hidden already: a letter that was still on its way, a spoken word, another tab's work. */
export const typeWhileHidden = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    ([wanted, letters]) => {
      const field = document.querySelector<HTMLTextAreaElement>(wanted)
      if (!field) throw new Error(`There is no field ${wanted}`)
      field.value += letters
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    [selector, text] as const,
  )
