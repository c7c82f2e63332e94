// Opening a file on the start page, as the button 'Kies een bestand' does.
import type { Page } from 'playwright-core'
import { openPage } from './workbook-page.ts'

export interface OfferedFile {
  readonly name: string
  readonly html: string
}

/** Offers the file and returns what the page says about it. */
export async function offerFile(page: Page, siteUrl: string, { name, html }: OfferedFile): Promise<string> {
  await openPage(page, siteUrl)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(html) })
  const answer = page.locator('.open-file__done:not(:empty), .open-file__failed')
  return (await answer.textContent()) ?? ''
}
