// What a person does on the page with all casussen.
import type { Locator, Page } from 'playwright-core'

/** Goes to the page and waits until all casussen have been read. */
export async function openCasussen(page: Page, siteUrl: string): Promise<void> {
  await page.goto(`${siteUrl}casussen/`)
  await page.locator('.casussen[aria-busy="false"]').waitFor()
}

/** The sheet of one casus. */
export const sheet = (page: Page, name: string): Locator =>
  page.locator('.casussen__item').filter({ has: page.getByRole('heading', { name, exact: true }) })

export const press = (page: Page, name: string, verb: string): Promise<void> =>
  sheet(page, name)
    .getByRole('button', { name: new RegExp(`^${verb}`) })
    .click()

/** Names of the casussen under a heading: 'In gebruik', 'Archief', 'Prullenbak'. */
export const namesUnder = (page: Page, heading: string): Promise<string[]> =>
  page
    .getByRole('region', { name: new RegExp(`^${heading}`) })
    .getByRole('heading', { level: 3 })
    .allTextContents()
