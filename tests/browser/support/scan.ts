// The scan of the seven bouwstenen, filled in apart.
import type { Page } from 'playwright-core'
import { openPage } from './workbook-page.ts'

export const SCAN_CHAPTER = 'werkboek/zeven-bouwstenen/'
const STONES = ['visie', 'verankering', 'urgentie', 'procesleiding', 'lange-adem', 'vertrouwen', 'middelen']

/** Opens the scan as this lens. */
export async function openScan(page: Page, siteUrl: string, lens: string): Promise<void> {
  await openPage(page, siteUrl + SCAN_CHAPTER)
  await page
    .getByRole('group', { name: 'Wie vult in?' })
    .getByRole('radio', { name: lens })
    .check({ force: true })
}

/** Gives every bouwsteen this score, and says why at the first. */
export async function scoreAll(page: Page, score: number, why: string): Promise<void> {
  for (const stone of STONES)
    await page
      .locator(`[id="bouwstenen.${stone}"]`)
      .getByRole('radio', { name: String(score), exact: true })
      .check({ force: true })
  await page.locator('[id="bouwstenen.visie-toelichting"] textarea').fill(why)
}

/** Everything of a page that could give a score away: its source as it stands, and its title. */
export const everythingOf = async (page: Page): Promise<string> =>
  `${await page.title()}\n${await page.evaluate(() => document.documentElement.outerHTML)}`

/** The scores that are ticked on the page. */
export const ticked = (page: Page): Promise<number> => page.locator('.scale__input:checked').count()
