// The database of the journal: its stores, and IndexedDB's events as promises.
const DATABASE = 'wijkwerkboek'
export const REGISTERS = 'registers'
export const SETTINGS = 'settings'
/** Among the settings: which casus was last chosen. */
export const ACTIVE = 'actief'

/** What a request comes to. */
export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB request failed'))
  })

/** Resolves once a transaction is on disk. */
export const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const refuse = () => reject(transaction.error ?? new Error('IndexedDB transaction failed'))
    transaction.oncomplete = () => resolve()
    transaction.onabort = refuse
    transaction.onerror = refuse
  })

/** Opens the database, and makes it when it is not there. */
export function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(REGISTERS)
    request.result.createObjectStore(SETTINGS)
  }
  return answered(request)
}

/** The keys of every answer of one casus. */
export const rangeOf = (casusId: string): IDBKeyRange => IDBKeyRange.bound([casusId], [casusId, []])
