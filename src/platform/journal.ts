// A second copy of every answer, in IndexedDB with strict durability. Chromium puts localStorage on disk up
// to a minute late; this is on disk at once, and survives a killed browser and a power cut (design.md §5).

import {
  ACTIVE,
  answered,
  completed,
  openDatabase,
  REGISTERS,
  rangeOf,
  SETTINGS,
} from './journal-database.ts'
import type { JournalOfAll } from './journal-of-all.ts'

/** What stands in the journal for one casus: stored text by path. */
export type JournalEntries = Readonly<Record<string, string>>

export interface ActiveCasus {
  readonly casusId: string
  readonly at: number
}

export interface Journal {
  read(casusId: string): Promise<JournalEntries>
  /**
   * Replaces texts by path in one transaction; `unite` gets what stands there, so that two tabs never
   * overwrite one another. Rejects when the browser could not write.
   */
  write(
    casusId: string,
    paths: readonly string[],
    unite: (path: string, stored: string | undefined) => string,
  ): Promise<void>
  /** What only pages about all casussen need; its code is fetched when it is. */
  ofAll(): Promise<JournalOfAll>
  readActive(): Promise<ActiveCasus | undefined>
  writeActive(active: ActiveCasus): Promise<void>
  /** From now on nothing is read or written here any more: the device is being emptied. */
  close(): void
}

interface Connection {
  /** The connection in use; another one when the browser closed it: a disk error, or emptied storage. */
  connect(): Promise<IDBDatabase>
  close(): void
}

function keepConnected(): Connection {
  let connection: Promise<IDBDatabase> | undefined
  let isClosed = false
  const forget = () => {
    connection = undefined
  }
  const connect = async () => {
    const database = await openDatabase()
    database.onclose = forget
    // A later version of this site may need to rebuild the database: do not stand in its way.
    database.onversionchange = () => {
      database.close()
      forget()
    }
    return database
  }
  return {
    connect() {
      if (isClosed) return Promise.reject(new Error('The journal is closed'))
      connection ??= connect()
      connection.catch(forget)
      return connection
    },
    close() {
      isClosed = true
      void connection?.then((database) => database.close(), forget)
    },
  }
}

function createJournal({ connect, close }: Connection): Journal {
  const writing = async (store: string) =>
    (await connect()).transaction(store, 'readwrite', { durability: 'strict' })
  const reading = async (store: string) => (await connect()).transaction(store).objectStore(store)
  return {
    async read(casusId) {
      const store = await reading(REGISTERS)
      const [keys, texts] = await Promise.all([
        answered(store.getAllKeys(rangeOf(casusId))),
        answered(store.getAll(rangeOf(casusId))),
      ])
      return Object.fromEntries(
        keys.map((key, index) => [(key as [string, string])[1], String(texts[index])]),
      )
    },
    async write(casusId, paths, unite) {
      const transaction = await writing(REGISTERS)
      const store = transaction.objectStore(REGISTERS)
      for (const path of paths) {
        const request = store.get([casusId, path])
        request.onsuccess = () => store.put(unite(path, request.result), [casusId, path])
      }
      return completed(transaction)
    },
    ofAll: () => import('./journal-of-all.ts').then((file) => file.createJournalOfAll(connect)),
    async readActive() {
      return answered((await reading(SETTINGS)).get(ACTIVE))
    },
    async writeActive(active) {
      const transaction = await writing(SETTINGS)
      transaction.objectStore(SETTINGS).put(active, ACTIVE)
      return completed(transaction)
    },
    close,
  }
}

/** The journal, or nothing where the browser has none to give; the casus then lives in localStorage alone. */
export async function openJournal(): Promise<Journal | undefined> {
  const connection = keepConnected()
  try {
    await connection.connect()
    return createJournal(connection)
  } catch {
    return undefined
  }
}
