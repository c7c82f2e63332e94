// What a person does first on any page of the workbook.
import type { BrowserContext, Page } from 'playwright-core'

/** The chapter whose one worksheet has questions of all six kinds. */
export const CHAPTER = 'werkboek/urgentie/'
/** A chapter with other questions, to come from and go to. */
export const OTHER_CHAPTER = 'werkboek/jullie-casus/'

/** The page Chromium opens with; a tab as a person has it, not one of the test's making. */
export const firstPage = async (context: BrowserContext): Promise<Page> =>
  context.pages()[0] ?? (await context.newPage())

/** Waits until every field of the page may be typed in: the device has been read. */
export async function whenOpen(page: Page): Promise<void> {
  await page.locator('main fieldset:enabled').first().waitFor({ state: 'attached' })
  await page.locator('main fieldset:disabled').first().waitFor({ state: 'detached' })
}

/** Goes to a page of the workbook and waits until its fields are open. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await whenOpen(page)
}

/** Begins a casus on the start page; ends on the first chapter. */
export async function startCasus(page: Page, siteUrl: string, name: string): Promise<void> {
  await openPage(page, siteUrl)
  const another = page.getByText('Begin een andere casus')
  if (await another.isVisible()) await another.click()
  await page.getByLabel('Hoe heet jullie casus?').fill(name)
  await page.getByRole('button', { name: /^Begin (met jullie|een nieuwe) casus$/ }).click()
  await page.waitForURL('**/werkboek/**')
  await whenOpen(page)
}

/** Presses the link beside a chapter that leads to another, in its part of the book, folded or not. */
export async function pressChapterLink(page: Page, address: string): Promise<void> {
  const link = page.locator(`.chapter-nav a[href$="/${address}"]`)
  if (!(await link.isVisible()))
    await page.locator('summary.chapter-nav__part').evaluateAll((all, wanted) => {
      for (const summary of all as HTMLElement[])
        if (summary.parentElement?.querySelector(`a[href$="/${wanted}"]`)) summary.click()
    }, address)
  await link.click()
}
