import type { ActiveCasus, Journal, JournalEntries } from '../../../src/platform/journal.ts'
import type { JournalOfAll } from '../../../src/platform/journal-of-all.ts'

/** The journal as IndexedDB keeps it: what it acknowledged stays. It can be slow, silent, or refuse. */
export class MemoryJournal implements Journal, JournalOfAll {
  readonly entries = new Map<string, Map<string, string>>()
  active: ActiveCasus | undefined
  refuses = false
  /** Texts as they stood on the disk at each acknowledged write, in order. */
  readonly acknowledged: (readonly [casusId: string, path: string | undefined, text: string | undefined])[] =
    []
  /** Notes about casussen, by key. */
  readonly kept = new Map<string, string>()
  #gate: Promise<void> | undefined
  #open: () => void = () => undefined

  /** From now on nothing is answered, until `release`. */
  hold(): void {
    this.#gate = new Promise((resolve) => {
      this.#open = resolve
    })
  }

  release(): void {
    this.#gate = undefined
    this.#open()
  }

  async read(casusId: string): Promise<JournalEntries> {
    await this.#turn()
    return Object.fromEntries(this.entries.get(casusId) ?? [])
  }

  async write(
    casusId: string,
    paths: readonly string[],
    unite: (path: string, stored: string | undefined) => string,
  ): Promise<void> {
    await this.#turn()
    const entries = this.entries.get(casusId) ?? new Map<string, string>()
    this.entries.set(casusId, entries)
    for (const path of paths) {
      const text = unite(path, entries.get(path))
      entries.set(path, text)
      this.acknowledged.push([casusId, path, text])
    }
  }

  ofAll(): Promise<MemoryJournal> {
    return Promise.resolve(this)
  }

  async casusIds(): Promise<string[]> {
    await this.#turn()
    return [...this.entries.keys()]
  }

  async remove(casusId: string): Promise<void> {
    await this.#turn()
    this.entries.delete(casusId)
    this.acknowledged.push([casusId, undefined, undefined])
  }

  async notes(): Promise<Readonly<Record<string, string>>> {
    await this.#turn()
    return Object.fromEntries(this.kept)
  }

  async note(key: string, text?: string): Promise<void> {
    await this.#turn()
    if (text === undefined) this.kept.delete(key)
    else this.kept.set(key, text)
  }

  close(): void {
    this.refuses = true
  }

  async readActive(): Promise<ActiveCasus | undefined> {
    await this.#turn()
    return this.active
  }

  async writeActive(active: ActiveCasus): Promise<void> {
    await this.#turn()
    this.active = active
  }

  /** Puts a text there, as an earlier visit did. */
  put(casusId: string, path: string, text: string): void {
    const entries = this.entries.get(casusId) ?? new Map<string, string>()
    this.entries.set(casusId, entries.set(path, text))
  }

  snapshot(casusId: string): Record<string, string> {
    return Object.fromEntries([...(this.entries.get(casusId) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** What stands there after a kill: all that was acknowledged, nothing that was under way. */
  asOnDisk(): MemoryJournal {
    const disk = new MemoryJournal()
    disk.active = this.active
    for (const [key, text] of this.kept) disk.kept.set(key, text)
    for (const [casusId, path, text] of this.acknowledged)
      if (path === undefined || text === undefined) disk.entries.delete(casusId)
      else disk.put(casusId, path, text)
    return disk
  }

  async #turn(): Promise<void> {
    await this.#gate
    if (this.refuses) throw new Error('The journal refuses')
  }
}
