// What a browser holds on disk for this site, read past the workbook's own code.
import type { Page } from 'playwright-core'

/** Every key of localStorage with its text, in order of key: compare two of these byte for byte. */
export const readStorage = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() => Object.entries({ ...localStorage }).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The texts in the journal, by casus and path. */
export const readJournal = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await answered(indexedDB.open('wijkwerkboek'))
    const store = database.transaction('registers').objectStore('registers')
    const [keys, texts] = await Promise.all([answered(store.getAllKeys()), answered(store.getAll())])
    database.close()
    return Object.fromEntries(keys.map((key, place) => [String(key), String(texts[place])]))
  })

/** Every value that stands anywhere in a stored register: the shown one, and those written separately. */
export const valuesIn = (register: string): string[] => {
  const { v: versions } = JSON.parse(register) as { v: [string, number, number, unknown][] }
  return versions.map(([, , , value]) => (typeof value === 'string' ? value : JSON.stringify(value)))
}
