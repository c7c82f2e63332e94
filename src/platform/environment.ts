// Everything a session needs of the world, in one value: the browser gives the real one, a test its own.
import { type DeviceStorage, deviceStorage } from './device-storage.ts'
import { randomName } from './identity.ts'
import { type Journal, openJournal } from './journal.ts'
import { whenLeaving, whenOtherTabWrites, whenReturned } from './tabs.ts'

export interface Environment {
  readonly storage: DeviceStorage
  openJournal(): Promise<Journal | undefined>
  /** Milliseconds since 1970. */
  now(): number
  randomName(length: number): string
  whenOtherTabWrites(tell: (key: string | undefined, text: string | null) => void): void
  whenLeaving(tell: () => void): void
  whenReturned(tell: () => void): void
}

export const browserEnvironment: Environment = {
  storage: deviceStorage,
  openJournal,
  now: () => Date.now(),
  randomName,
  whenOtherTabWrites,
  whenLeaving,
  whenReturned,
}
