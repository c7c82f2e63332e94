// What one opened page holds of the casus in use: the stores the interface reads, and the two copies on the
// device behind them. Made once a page; the functions beside this file work on it.
import { atom, map } from 'nanostores'
import type { Register } from '../domain/casus/register.ts'
import type { Registers } from '../domain/casus/registers.ts'
import type { StorageFailure } from '../platform/device-storage.ts'
import type { Environment } from '../platform/environment.ts'
import type { Journal } from '../platform/journal.ts'
import type { Staat } from './casussen/staat.ts'
import type { DeviceCopy, SetAside } from './device-copy.ts'
import type { JournalCopy } from './journal-copy.ts'

export type SaveStatus =
  | { readonly type: 'nothing-yet' }
  | { readonly type: 'saved'; readonly at: number }
  /** Kept by the tab, and gone with it: a computer that others use too. */
  | { readonly type: 'passing'; readonly at: number }
  | { readonly type: 'failed'; readonly reason: StorageFailure; readonly isInJournal: boolean }

/** Why the casus cannot be worked on as usual; `open` is the ordinary state. */
export type CasusState = 'opening' | 'open' | 'newer'

const WRITER_LENGTH = 9

export function createHold(environment: Environment) {
  return {
    environment,
    // One opened page is one writer: two tabs, or a page before and after a crash, never share a name.
    writer: `w${environment.randomName(WRITER_LENGTH)}`,
    count: 0,
    device: undefined as DeviceCopy | undefined,
    journal: undefined as JournalCopy | undefined,
    openedJournal: undefined as Journal | undefined,
    /** Paths that localStorage did not take, with why not. */
    unsaved: new Map<string, StorageFailure>(),
    /** Whether other casussen were asked to make room for what did not fit. */
    room: 'not-asked' as 'not-asked' | 'asking' | 'asked',
    /** Casussen this page left while the device would not keep all of them. */
    left: new Map<string, Registers>(),

    $registers: map<Record<string, Register>>({}),
    $casusId: atom<string | undefined>(undefined),
    $state: atom<CasusState>('opening'),
    $saveStatus: atom<SaveStatus>({ type: 'nothing-yet' }),
    /** What the casus in use is on this device: another tab may have put it away. */
    $staat: atom<Staat>('gebruik'),
    $setAside: atom<readonly SetAside[]>([]),
    $hasStorage: atom(true),
  }
}

export type Hold = ReturnType<typeof createHold>
