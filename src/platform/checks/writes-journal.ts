// Whether this browser has the second place we write to: IndexedDB, on disk at once. Tried in a database of its own,
// so that the journal is neither touched nor trusted.
import { randomName } from '../identity.ts'

const DATABASE = 'wijkwerkboek-proef'
// Some browsers never answer in a private window.
const PATIENCE = 3_000

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB request failed'))
  })

async function writeAndReadBack(): Promise<boolean> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('proef')
  const database = await answered(opening)
  const text = randomName(20)
  const writing = database.transaction('proef', 'readwrite', { durability: 'strict' })
  writing.objectStore('proef').put(text, 'tekst')
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve
    writing.onabort = reject
  })
  const found: unknown = await answered(database.transaction('proef').objectStore('proef').get('tekst'))
  database.close()
  indexedDB.deleteDatabase(DATABASE)
  return found === text
}

/** True when a text written there comes back; false when the browser refuses, or does not answer in time. */
export async function writesJournal(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE))
  try {
    return await Promise.race([writeAndReadBack(), late])
  } catch {
    return false
  }
}
