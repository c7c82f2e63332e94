// The page of earlier versions, as a person goes through it.
import type { Locator, Page } from 'playwright-core'

/** Opens the page of earlier versions, and waits until it has looked. */
export async function openVersions(page: Page, siteUrl: string): Promise<void> {
  await page.goto(`${siteUrl}versies/`)
  await page.locator('main p[aria-busy]').waitFor({ state: 'detached' })
}

/** Keeps a version by hand, and waits until it is on disk. */
export async function keepVersion(page: Page, siteUrl: string): Promise<void> {
  await openVersions(page, siteUrl)
  await page.getByRole('button', { name: 'Bewaar een versie van nu' }).click()
  await page.locator('.save-status__file').waitFor()
}

/** The versions in the list, newest first. */
export const versionsOn = (page: Page): Locator => page.locator('.version')

/** Opens the version that was kept for this reason, and waits until it can be gone back to. */
export async function openVersion(page: Page, siteUrl: string, reason: RegExp): Promise<void> {
  await openVersions(page, siteUrl)
  await versionsOn(page).filter({ hasText: reason }).first().locator('a').click()
  await page.getByRole('heading', { level: 2, name: /^De versie van/ }).waitFor()
}

/** How many versions stand in the database. It is not opened before the page made it: opening is making. */
export const countStored = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const all = await indexedDB.databases()
    if (!all.some(({ name }) => name === 'wijkwerkboek-versies')) return 0
    const database = await answered(indexedDB.open('wijkwerkboek-versies'))
    const count = await answered(database.transaction('koppen').objectStore('koppen').count())
    database.close()
    return count
  })

/** Breaks what is kept of every version: its text, or what is known of it. */
export const damageVersions = (page: Page, store: 'teksten' | 'koppen'): Promise<void> =>
  page.evaluate(async (name) => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await answered(indexedDB.open('wijkwerkboek-versies'))
    const all = database.transaction(name, 'readwrite').objectStore(name)
    for (const key of await answered(all.getAllKeys())) await answered(all.put(new ArrayBuffer(7), key))
    database.close()
  }, store)
