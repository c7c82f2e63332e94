// Everything a session needs of the world, in one value: the browser gives the real one, a test its own.
import { type DeviceStorage, deviceStorage } from './device-storage.ts'
import { handOver, takeHandedOver, whenMovingOn } from './hand-over.ts'
import { randomName } from './identity.ts'
import { type Journal, openJournal } from './journal.ts'
import { onceDrawn, whenLeaving, whenOtherTabWrites, whenReturned } from './tabs.ts'

export interface Environment {
  readonly storage: DeviceStorage
  openJournal(): Promise<Journal | undefined>
  /** Milliseconds since 1970. */
  now(): number
  randomName(length: number): string
  /** Runs something once the browser has drawn what was typed; at once in a tab that draws nothing. */
  soon(work: () => void): void
  whenOtherTabWrites(tell: (key: string | undefined, text: string | null) => void): void
  whenLeaving(tell: () => void): void
  whenReturned(tell: () => void): void
  /** Another page of the workbook is about to take the place of this one. */
  whenMovingOn(tell: () => void): void
  /** Gives a text to that page, where the device cannot. */
  handOver(text: string): void
  takeHandedOver(): string | undefined
}

export const browserEnvironment: Environment = {
  storage: deviceStorage,
  openJournal,
  now: () => Date.now(),
  randomName,
  soon: onceDrawn,
  whenOtherTabWrites,
  whenLeaving,
  whenReturned,
  whenMovingOn,
  handOver,
  takeHandedOver,
}
