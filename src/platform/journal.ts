// A second copy of every answer, in IndexedDB with strict durability. Chromium puts localStorage on disk up
// to a minute late; this is on disk at once, and survives a killed browser and a power cut (design.md §5).

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
  casusIds(): Promise<string[]>
  readActive(): Promise<ActiveCasus | undefined>
  writeActive(active: ActiveCasus): Promise<void>
}

const DATABASE = 'wijkwerkboek'
const REGISTERS = 'registers'
const SETTINGS = 'settings'
const ACTIVE = 'actief'

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB request failed'))
  })

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const refuse = () => reject(transaction.error ?? new Error('IndexedDB transaction failed'))
    transaction.oncomplete = () => resolve()
    transaction.onabort = refuse
    transaction.onerror = refuse
  })

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(REGISTERS)
    request.result.createObjectStore(SETTINGS)
  }
  return answered(request)
}

const rangeOf = (casusId: string): IDBKeyRange => IDBKeyRange.bound([casusId], [casusId, []])

/** The connection in use; another one when the browser closed it: a disk error, or emptied storage. */
function keepConnected(): () => Promise<IDBDatabase> {
  let connection: Promise<IDBDatabase> | undefined
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
  return () => {
    connection ??= connect()
    connection.catch(forget)
    return connection
  }
}

function createJournal(connect: () => Promise<IDBDatabase>): Journal {
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
    async casusIds() {
      const keys = (await answered((await reading(REGISTERS)).getAllKeys())) as [string, string][]
      return [...new Set(keys.map(([casusId]) => casusId))]
    },
    async readActive() {
      return answered((await reading(SETTINGS)).get(ACTIVE))
    },
    async writeActive(active) {
      const transaction = await writing(SETTINGS)
      transaction.objectStore(SETTINGS).put(active, ACTIVE)
      return completed(transaction)
    },
  }
}

/** The journal, or nothing where the browser has none to give; the casus then lives in localStorage alone. */
export async function openJournal(): Promise<Journal | undefined> {
  const connect = keepConnected()
  try {
    await connect()
    return createJournal(connect)
  } catch {
    return undefined
  }
}
