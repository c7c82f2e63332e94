// The question that fills the screen in beamerstand.
import type { Locator, Page } from 'playwright-core'

export const onStage = (page: Page, id: string): Locator => page.locator(`[id="${id}"][data-beamer="vraag"]`)

/** Goes to another question in beamerstand, or begins it, as a link does. */
export async function showLarge(page: Page, id: string): Promise<void> {
  await page.evaluate((question) => {
    location.hash = `#beamer=${question}`
  }, id)
  await onStage(page, id).waitFor()
}
