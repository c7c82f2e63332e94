// Fills every field of a page at once, for tests in which the filling itself is not what matters.
import type { Page } from 'playwright-core'

/** Two rows in every table, a text in every text field, a choice in every list. */
export async function fillPage(page: Page, mark: string): Promise<void> {
  for (const button of await page.getByRole('button', { name: /^Voeg .* toe$/ }).all()) {
    await button.click()
    await button.click()
  }
  await page.evaluate((text) => {
    const say = (field: Element, type: string) => field.dispatchEvent(new Event(type, { bubbles: true }))
    const all = <T extends Element>(selector: string) => document.querySelectorAll<T>(`.question ${selector}`)
    all<HTMLTextAreaElement>(':is(textarea, input[type="text"])').forEach((field, place) => {
      field.value = `${text} ${place}`
      say(field, 'input')
    })
    all<HTMLInputElement>('input[type="date"]').forEach((field, place) => {
      field.value = `2027-03-${String((place % 28) + 1).padStart(2, '0')}`
      say(field, 'input')
    })
    all<HTMLSelectElement>('select').forEach((field, place) => {
      field.selectedIndex = 1 + (place % (field.length - 1))
      say(field, 'change')
    })
    all<HTMLInputElement>('input[type="checkbox"]').forEach((field, place) => {
      if (place % 2 === 0) field.click()
    })
    for (const group of all('[role="radiogroup"], .question .certainty')) {
      const options = group.querySelectorAll<HTMLInputElement>('input[type="radio"]')
      options[Math.floor(options.length / 2)]?.click()
    }
  }, mark)
}
