// Which casus is linked to which file, for the next page and the next day. A database of its own: raising the version
// of the journal's would shut out every tab that still runs the workbook of yesterday.
import { answered } from './journal-database.ts'
import type { FileHandle } from './linked-file.ts'

export interface KeptLink {
  readonly handle: FileHandle
  /** Made for this link and never written yet, so it is empty and nobody's. */
  readonly isFresh: boolean
}

const DATABASE = 'wijkwerkboek-koppelingen'
const LINKS = 'bestanden'

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(LINKS)
  const database = await answered(opening)
  try {
    return await answered(work(database.transaction(LINKS, mode).objectStore(LINKS)))
  } finally {
    database.close()
  }
}

/** The link of a casus; nothing when there is none, or this browser keeps none. */
export const readLink = (casusId: string): Promise<KeptLink | undefined> =>
  inStore<KeptLink | undefined>('readonly', (store) => store.get(casusId)).catch(() => undefined)

/** Keeps a link. Where that fails it lasts as long as the page: the file and the casus lose nothing by it. */
export const keepLink = (casusId: string, link: KeptLink): Promise<void> =>
  inStore('readwrite', (store) => store.put(link, casusId)).then(
    () => undefined,
    () => undefined,
  )

/** Forgets a link; the file stays where it is. */
export const dropLink = (casusId: string): Promise<void> =>
  inStore('readwrite', (store) => store.delete(casusId)).catch(() => undefined)
