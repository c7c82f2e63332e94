// What the journal holds of all casussen together: which there are, and notes about them that are no answers.
import { ACTIVE, answered, completed, REGISTERS, rangeOf, SETTINGS } from './journal-database.ts'

export interface JournalOfAll {
  casusIds(): Promise<string[]>
  /** Takes every answer of a casus away, for good. */
  remove(casusId: string): Promise<void>
  /** Small things about casussen, by key. */
  notes(): Promise<Readonly<Record<string, string>>>
  /** Keeps a note; without a text, takes it away. */
  note(key: string, text?: string): Promise<void>
}

export function createJournalOfAll(connect: () => Promise<IDBDatabase>): JournalOfAll {
  const change = async (store: string, work: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await connect()).transaction(store, 'readwrite', { durability: 'strict' })
    work(transaction.objectStore(store))
    return completed(transaction)
  }
  const reading = async (store: string) => (await connect()).transaction(store).objectStore(store)
  return {
    async casusIds() {
      const keys = (await answered((await reading(REGISTERS)).getAllKeys())) as [string, string][]
      return [...new Set(keys.map(([casusId]) => casusId))]
    },
    remove: (casusId) => change(REGISTERS, (store) => store.delete(rangeOf(casusId))),
    async notes() {
      const store = await reading(SETTINGS)
      const [keys, values] = await Promise.all([answered(store.getAllKeys()), answered(store.getAll())])
      const notes = keys.map((key, index) => [String(key), values[index] as unknown] as const)
      return Object.fromEntries(
        notes.filter((note): note is [string, string] => note[0] !== ACTIVE && typeof note[1] === 'string'),
      )
    },
    note: (key, text) =>
      change(SETTINGS, (store) => (text === undefined ? store.delete(key) : store.put(text, key))),
  }
}
