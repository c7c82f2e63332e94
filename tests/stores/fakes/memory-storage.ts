import type { DeviceStorage, StorageFailure } from '../../../src/platform/device-storage.ts'

/** localStorage behind its guard, which can be told to refuse. */
export class MemoryStorage implements DeviceStorage {
  readonly items = new Map<string, string>()
  available = true
  /** Why every write is refused; none when left out. */
  refuses: StorageFailure | undefined
  /** Keys that are refused while others are not: one text is too long, another is not. */
  refusesKey: (key: string) => boolean = () => false
  /** Characters that fit, all keys and texts together. */
  room = Number.POSITIVE_INFINITY
  /** Every write and removal that worked, in order. */
  readonly log: (readonly [key: string, text: string | undefined])[] = []

  constructor(items: Readonly<Record<string, string>> = {}) {
    for (const [key, text] of Object.entries(items)) this.items.set(key, text)
  }

  isAvailable(): boolean {
    return this.available
  }

  keys(prefix: string): string[] {
    return this.available ? [...this.items.keys()].filter((key) => key.startsWith(prefix)) : []
  }

  read(key: string): string | null {
    return this.available ? (this.items.get(key) ?? null) : null
  }

  write(key: string, text: string): StorageFailure | undefined {
    if (!this.available) return 'blocked'
    if (this.refuses) return this.refuses
    if (this.refusesKey(key)) return 'full'
    const others = [...this.items].filter(([other]) => other !== key)
    const used = others.reduce((sum, [other, stored]) => sum + other.length + stored.length, 0)
    if (used + key.length + text.length > this.room) return 'full'
    this.items.set(key, text)
    this.log.push([key, text])
    return undefined
  }

  remove(key: string): void {
    if (!this.available || this.refuses) return
    this.items.delete(key)
    this.log.push([key, undefined])
  }

  /** What stands on the disk after a kill: the last writes never got there. */
  withoutLast(count: number): MemoryStorage {
    const disk = new MemoryStorage()
    for (const [key, text] of this.log.slice(0, Math.max(0, this.log.length - count)))
      if (text === undefined) disk.items.delete(key)
      else disk.items.set(key, text)
    return disk
  }

  snapshot(): Record<string, string> {
    return Object.fromEntries([...this.items].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
