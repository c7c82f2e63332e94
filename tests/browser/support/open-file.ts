// Opening a file on the start page, as the button 'Kies een bestand' does.
import type { Locator, Page } from 'playwright-core'
import { openPage } from './workbook-page.ts'

export interface OfferedFile {
  readonly name: string
  readonly html: string
}

/** Chooses the file on the start page; resolves when the dialog says what it would do, or why it cannot be opened. */
export async function chooseFile(page: Page, siteUrl: string, { name, html }: OfferedFile): Promise<Locator> {
  await openPage(page, siteUrl)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(html) })
  const dialog = page.getByRole('dialog')
  await dialog.locator('.dialog__refused, .dialog__casus').first().waitFor()
  return dialog
}

const AGREE = /^(Voeg samen|Zet op dit apparaat)$/

/** Offers the file, agrees with what it would do if it does anything, and returns what the dialog then says. */
export async function offerFile(page: Page, siteUrl: string, file: OfferedFile): Promise<string> {
  const dialog = await chooseFile(page, siteUrl, file)
  const agree = dialog.getByRole('button', { name: AGREE })
  if (await agree.count()) {
    await agree.click()
    await dialog.getByRole('heading', { name: 'Het bestand is geopend' }).waitFor()
  }
  const says = (await dialog.locator('p').allTextContents()).slice(1)
  await dialog.getByRole('button', { name: 'Sluiten' }).click()
  await dialog.waitFor({ state: 'detached' })
  return says.join('\n')
}
