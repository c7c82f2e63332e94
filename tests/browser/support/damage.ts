// Putting things in storage that no version of the workbook would put there.
import type { Page } from 'playwright-core'

const PREFIX = 'wijkwerkboek:1:'

/** The key under which a path of the casus in use is kept. */
export const keyOf = (page: Page, path: string): Promise<string> =>
  page.evaluate(
    ([prefix, wanted]) =>
      Object.keys({ ...localStorage }).find((key) => key.startsWith(prefix) && key.endsWith(`:${wanted}`)) ??
      '',
    [PREFIX, path] as const,
  )

export const readKey = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((wanted) => localStorage.getItem(wanted), key)

export const writeKey = (page: Page, key: string, text: string): Promise<void> =>
  page.evaluate(([wanted, value]) => localStorage.setItem(wanted, value), [key, text] as const)

/** Throws the journal away, as a browser may: what localStorage holds is then the only copy. */
export const dropJournal = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('wijkwerkboek')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
  )

/** A page of this site on which no code of the workbook runs: what is written here, nobody answers. */
export async function openBare(page: Page, siteUrl: string): Promise<void> {
  const address = `${siteUrl}kale-bladzijde`
  const body = '<!doctype html><link rel="icon" href="data:,"><title>Kaal</title>'
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(address)
}
