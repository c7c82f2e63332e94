// What a browser holds on disk for this site, read past the workbook's own code.
import type { Page } from 'playwright-core'
import { type Register, serialize } from '../../../src/domain/casus/register.ts'
import { parseKey, registerKey } from '../../../src/stores/keys.ts'

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

/** Writes answers in the only casus of this browser, as a page does, and shows that page anew. */
export async function keepInStorage(
  page: Page,
  registers: Readonly<Record<string, Register>>,
): Promise<void> {
  const [casusId] = (await readStorage(page)).flatMap(([key]) => parseKey(key)?.casusId ?? [])
  if (casusId === undefined) throw new Error('There is no casus in this browser')
  const entries = Object.entries(registers).map(
    ([path, register]) => [registerKey(casusId, path), serialize(register)] as const,
  )
  await page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text)
  }, entries)
  await page.reload()
}
