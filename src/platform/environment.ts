// Everything a session needs of the world, in one value: the browser gives the real one, a test its own.
import { type DeviceStorage, deviceStorage, isShared, tabStorage } from './device-storage.ts'
import { handOver, takeHandedOver, whenMovingOn } from './hand-over.ts'
import { randomName } from './identity.ts'
import { type Journal, openJournal } from './journal.ts'
import { isAfresh, onceDrawn, startAfresh, whenLeaving, whenOtherTabWrites, whenReturned } from './tabs.ts'

export interface Environment {
  /** Where answers are kept. */
  readonly storage: DeviceStorage
  /** What this tab keeps to itself: which casus it works on. */
  readonly tab: DeviceStorage
  /** On a computer that others use too: `storage` is the tab's as well, and there is no journal. */
  readonly isShared: boolean
  openJournal(): Promise<Journal | undefined>
  /** Milliseconds since 1970. */
  now(): number
  randomName(length: number): string
  /** Runs something once the browser has drawn what was typed; at once in a tab that draws nothing. */
  soon(work: () => void): void
  whenOtherTabWrites(tell: (key: string | undefined, text: string | null) => void): void
  whenLeaving(tell: () => void): void
  whenReturned(tell: () => void): void
  /** Everything of ours was taken off this device in another tab: this one forgets its part and begins again. */
  startAfresh(): void
  /** Another page of the workbook is about to take the place of this one. */
  whenMovingOn(tell: () => void): void
  /** Gives a text to that page, where the device cannot. */
  handOver(text: string): void
  takeHandedOver(): string | undefined
}

export const browserEnvironment: Environment = {
  storage: deviceStorage,
  tab: tabStorage,
  isShared,
  openJournal: () => (isShared || isAfresh() ? Promise.resolve(undefined) : openJournal()),
  now: () => Date.now(),
  randomName,
  soon: onceDrawn,
  whenOtherTabWrites,
  whenLeaving,
  whenReturned,
  startAfresh,
  whenMovingOn,
  handOver,
  takeHandedOver,
}
