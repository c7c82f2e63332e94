import type {
  SnapshotFailure,
  SnapshotKey,
  SnapshotParts,
  SnapshotStore,
} from '../../../src/platform/snapshot-store.ts'

interface Stored {
  readonly key: SnapshotKey
  head: unknown
  marks: unknown
  text: string | undefined
}

/** The place of snapshots as IndexedDB is one; it can be full, refuse, and be damaged by a test. */
export class MemoryShelf implements SnapshotStore {
  readonly stored: Stored[] = []
  /** How many fit. */
  room = Number.POSITIVE_INFINITY
  refuses = false

  async heads(casusId?: string): Promise<readonly unknown[]> {
    return this.#inOrder(casusId).map(({ head }) => head)
  }

  async marks(keys: readonly SnapshotKey[]): Promise<readonly unknown[]> {
    return keys.map((key) => this.#find(key)?.marks)
  }

  async read(key: SnapshotKey): Promise<string | undefined> {
    return this.#find(key)?.text
  }

  async add(key: SnapshotKey, { text, marks, head }: SnapshotParts): Promise<SnapshotFailure | undefined> {
    if (this.refuses) return 'refused'
    if (this.stored.length >= this.room) return 'full'
    this.stored.push({ key, text, marks, head: head(text.length) })
    return undefined
  }

  async rename(key: SnapshotKey, head: unknown): Promise<void> {
    const stored = this.#find(key)
    if (stored) stored.head = head
  }

  async remove(keys: readonly SnapshotKey[]): Promise<void> {
    for (const key of keys) this.#drop((stored) => String(stored.key) === String(key))
  }

  async removeCasus(casusId: string): Promise<void> {
    this.#drop(({ key }) => key[0] === casusId)
  }

  #inOrder(casusId?: string): Stored[] {
    return this.stored
      .filter(({ key }) => casusId === undefined || key[0] === casusId)
      .sort((a, b) => (a.key[0] < b.key[0] ? -1 : a.key[0] > b.key[0] ? 1 : a.key[1] - b.key[1]))
  }

  #find(key: SnapshotKey): Stored | undefined {
    return this.stored.find((stored) => String(stored.key) === String(key))
  }

  #drop(isGone: (stored: Stored) => boolean): void {
    const left = this.stored.filter((stored) => !isGone(stored))
    this.stored.splice(0, this.stored.length, ...left)
  }
}
