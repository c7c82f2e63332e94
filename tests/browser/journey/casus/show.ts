// Going to a page and waiting until it is whole: islands awake, answers in place, nothing being fetched.
import type { Page } from 'playwright-core'

export async function showPage(page: Page, address: string): Promise<Page> {
  await page.goto(address)
  await page.waitForFunction(
    () =>
      !document.querySelector('fieldset:disabled, main input:disabled, main p[aria-busy]') &&
      !document.querySelector('astro-island[ssr]'),
  )
  return page
}
