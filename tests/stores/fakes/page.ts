// One opened page of the workbook over a device of our making.
import { shownVersion, type Value } from '../../../src/domain/casus/register.ts'
import type { DeviceStorage } from '../../../src/platform/device-storage.ts'
import type { Environment } from '../../../src/platform/environment.ts'
import type { Journal } from '../../../src/platform/journal.ts'
import { casusIds, nameOf } from '../../../src/stores/casussen/elsewhere.ts'
import { createSession } from '../../../src/stores/session.ts'
import { MemoryStorage } from './memory-storage.ts'

export interface Device {
  readonly storage?: DeviceStorage
  /** What the tab itself keeps from page to page; a new tab when left out. */
  readonly tab?: DeviceStorage
  readonly journal?: Journal | undefined
  readonly isShared?: boolean
  /** Milliseconds that lie between this page and the ones before it. */
  readonly later?: number
  /** Instead of a journal: one that comes late, or never. */
  readonly openJournal?: () => Promise<Journal | undefined>
  /** What the page before this one handed over. */
  readonly handedOver?: string | undefined
  /** When work is done that may wait; at once when left out. */
  readonly soon?: (work: () => void) => void
}

let clock = 1_700_000_000_000
let named = 0

/** Time that always moves on, so that what is written later is later. */
const now = (): number => {
  clock += 1
  return clock
}

/** Never the same twice, and made of small letters and digits like the real one. */
const nextName = (length: number): string => {
  named += 1
  return named.toString(36).padStart(length, '0')
}

export function createPage({
  storage = new MemoryStorage(),
  tab = new MemoryStorage(),
  journal,
  openJournal,
  handedOver,
  soon,
  isShared = false,
  later = 0,
}: Device = {}) {
  const otherTabWrites: ((key: string | undefined, text: string | null) => void)[] = []
  const leaving: (() => void)[] = []
  const returned: (() => void)[] = []
  const movingOn: (() => void)[] = []
  let handed = handedOver
  const environment: Environment = {
    storage,
    tab,
    isShared,
    openJournal: openJournal ?? (() => Promise.resolve(journal)),
    now: () => now() + later,
    randomName: nextName,
    // Nothing is drawn here, so there is nothing to wait for.
    soon: soon ?? ((work) => work()),
    whenOtherTabWrites: (tell) => void otherTabWrites.push(tell),
    whenLeaving: (tell) => void leaving.push(tell),
    whenReturned: (tell) => void returned.push(tell),
    whenMovingOn: (tell) => void movingOn.push(tell),
    startAfresh: () => {
      for (const key of tab.keys('wijkwerkboek:')) tab.remove(key)
    },
    handOver: (text) => {
      handed = text
    },
    takeHandedOver: () => {
      const text = handed
      handed = undefined
      return text
    },
  }
  const session = createSession(environment)
  const tellAll = (listeners: readonly (() => void)[]) => {
    for (const tell of listeners) tell()
  }
  return {
    ...session,
    /** The text the page shows at a path, as its own field would. */
    shows: (path: string): Value | undefined =>
      shownVersion(session.$registers.get()[path], session.writer)?.value,
    /** Every value that stands at a path, side by side. */
    values: (path: string): Value[] =>
      (session.$registers.get()[path]?.versions ?? []).map(({ value }) => value),
    casusIds: () => casusIds(session.hold),
    nameOf: (casusId: string) => nameOf(session.hold, casusId),
    hearOtherTab: (key: string | undefined, text: string | null) => {
      for (const tell of otherTabWrites) tell(key, text)
    },
    leave: () => tellAll(leaving),
    comeBack: () => tellAll(returned),
    /** Goes to the next page and returns what it is given. */
    moveOn: (): string | undefined => {
      tellAll(movingOn)
      return handed
    },
  }
}

export type Page = ReturnType<typeof createPage>

export async function openPage(device: Device = {}): Promise<Page> {
  const page = createPage(device)
  await page.open()
  return page
}

/** Lets everything happen that needs no clock: journal writes, and what follows on them. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
