// Earlier states of casussen, in a database of their own: whatever happens to it, the journal of answers is not
// touched, and the browser may throw it away without a word being lost.

import { answered, completed, rangeOf } from './journal-database.ts'

/** One snapshot as it is found back: its casus, its moment, and a name for what falls in the same moment. */
export type SnapshotKey = readonly [casusId: string, at: number, id: string]

/** The device is full, or does not want to. */
export type SnapshotFailure = 'full' | 'refused'

export interface SnapshotParts {
  readonly text: string
  readonly marks: unknown
  /** What is known of it without opening it; gets the size of the text on disk, in bytes. */
  head(size: number): unknown
}

export interface SnapshotStore {
  /** The head of every snapshot, of one casus or of all, oldest first; as it stands there, unread. */
  heads(casusId?: string): Promise<readonly unknown[]>
  /** What marks the answers in each of these; as it stands there, unread. */
  marks(keys: readonly SnapshotKey[]): Promise<readonly unknown[]>
  /** The text of one; undefined when it is gone or cannot be unpacked. */
  read(key: SnapshotKey): Promise<string | undefined>
  /** Puts all parts on disk, or none. Never rejects. */
  add(key: SnapshotKey, parts: SnapshotParts): Promise<SnapshotFailure | undefined>
  /** Puts another head on one that is there. */
  rename(key: SnapshotKey, head: unknown): Promise<void>
  remove(keys: readonly SnapshotKey[]): Promise<void>
  removeCasus(casusId: string): Promise<void>
}

const DATABASE = 'wijkwerkboek-versies'
const HEADS = 'koppen'
const MARKS = 'merken'
const TEXTS = 'teksten'
const STORES = [HEADS, MARKS, TEXTS]
const FORMAT = 'gzip'
// Some browsers never answer; whoever wants a snapshot then goes on without.
const PATIENCE = 5_000

async function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    for (const store of STORES) request.result.createObjectStore(store)
  }
  const database = await answered(request)
  // Whoever wants to delete or rebuild it does not have to wait for this page.
  database.onversionchange = () => database.close()
  return database
}

const through = (data: BlobPart, stream: GenericTransformStream): Response =>
  new Response(new Blob([data]).stream().pipeThrough(stream))

/** Prose shrinks to a quarter. Browsers without compression keep the text as it is. */
const pack = (text: string): Promise<ArrayBuffer | string> =>
  'CompressionStream' in globalThis
    ? through(text, new CompressionStream(FORMAT)).arrayBuffer()
    : Promise.resolve(text)

async function unpack(packed: unknown): Promise<string | undefined> {
  if (typeof packed === 'string') return packed
  if (!(packed instanceof ArrayBuffer)) return undefined
  return through(packed, new DecompressionStream(FORMAT))
    .text()
    .catch(() => undefined)
}

const createStore = (database: () => Promise<IDBDatabase>): SnapshotStore => {
  const writing = async () => (await database()).transaction(STORES, 'readwrite', { durability: 'strict' })
  const reading = async (store: string) => (await database()).transaction(store).objectStore(store)
  const removeAll = async (queries: readonly (IDBValidKey | IDBKeyRange)[]) => {
    const transaction = await writing()
    for (const store of STORES) for (const query of queries) transaction.objectStore(store).delete(query)
    return completed(transaction)
  }
  return {
    async heads(casusId) {
      const range = casusId === undefined ? null : rangeOf(casusId)
      return answered((await reading(HEADS)).getAll(range))
    },
    async marks(keys) {
      const store = await reading(MARKS)
      return Promise.all(keys.map((key) => answered(store.get([...key]))))
    },
    async read(key) {
      return unpack(await answered((await reading(TEXTS)).get([...key])))
    },
    async add(key, { text, marks, head }) {
      try {
        const packed = await pack(text)
        const size = typeof packed === 'string' ? packed.length * 2 : packed.byteLength
        const transaction = await writing()
        transaction.objectStore(HEADS).put(head(size), [...key])
        transaction.objectStore(MARKS).put(marks, [...key])
        transaction.objectStore(TEXTS).put(packed, [...key])
        // At once: a page that is frozen with it open would keep other pages waiting.
        transaction.commit()
        await completed(transaction)
        return undefined
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
      }
    },
    async rename(key, head) {
      const transaction = await writing()
      transaction.objectStore(HEADS).put(head, [...key])
      return completed(transaction)
    },
    remove: (keys) => removeAll(keys.map((key) => [...key])),
    removeCasus: (casusId) => removeAll([rangeOf(casusId)]),
  }
}

const patience = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE))

/** The earlier states on this device, or nothing where the browser has no place for them. */
export async function openSnapshotStore(): Promise<SnapshotStore | undefined> {
  let connection: Promise<IDBDatabase> | undefined
  /** Anew after the browser closed it: a disk error, or everything of this site was taken away. */
  const database = async () => {
    connection ??= connect().then((opened) => {
      const forget = () => {
        connection = undefined
      }
      opened.addEventListener('close', forget)
      opened.addEventListener('versionchange', forget)
      return opened
    })
    return connection
  }
  try {
    return (await Promise.race([database(), patience()])) && createStore(database)
  } catch {
    return undefined
  }
}
