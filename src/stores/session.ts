// One page's session with the casus in use: opening it, and the verbs that change it.

import { EMPTY_REGISTER, shownTogether, type Value, type Version, write } from '../domain/casus/register.ts'
import type { Registers } from '../domain/casus/registers.ts'
import type { Stamp } from '../domain/casus/restore.ts'
import type { Environment } from '../platform/environment.ts'
import { findActiveOnDevice, keepActive, keepInTab } from './active-casus.ts'
import { createHold, type Hold } from './hold.ts'
import { bind, keep, leaveCasus, retryUnsaved, showStatus, take } from './keeping.ts'
import { load, openCasus } from './opening.ts'
import { followOtherPages } from './other-pages.ts'

const ID_LENGTH = 10

export const newCasusId = ({ randomName }: Environment): string => randomName(ID_LENGTH)

/** Somebody goes on with a casus that was put away: it is in use again. Few ever do, so the code comes when needed. */
function bringBack(hold: Hold): void {
  if (hold.$staat.get() !== 'gebruik')
    void import('./casussen/keep-staat.ts').then((file) => file.bringBack(hold))
}

/** Gives this page a casus when it has none: the first letter anywhere begins one. */
function begin(hold: Hold): void {
  const { environment, $casusId } = hold
  if ($casusId.get() !== undefined) return
  // Another tab may have begun one a moment ago, whose event has not come yet.
  const begun = findActiveOnDevice(environment)
  if (begun) {
    keepInTab(environment.tab, begun.casusId)
    return void load(hold, begun.casusId)
  }
  const active = { casusId: newCasusId(environment), at: environment.now() }
  bind(hold, active.casusId)
  keepActive(environment, hold.openedJournal, active)
  keepInTab(environment.tab, active.casusId)
}

/** Writes an answer in the casus in use; begins one when there is none. */
export function answer(hold: Hold, path: string, value: Value, replaces?: readonly Version[]): void {
  if (hold.$state.get() === 'newer') return
  // Taken down first: what `begin` and `keep` come across stood on no screen here, so this letter cannot
  // replace it.
  const shown = shownTogether(hold.$registers.get()[path] ?? EMPTY_REGISTER, hold.writer)
  begin(hold)
  bringBack(hold)
  const mine = hold.$registers.get()[path] ?? EMPTY_REGISTER
  hold.count += 1
  const version = { writer: hold.writer, count: hold.count, at: hold.environment.now(), value }
  hold.$registers.setKey(path, write(mine, version, replaces ?? shown))
  retryUnsaved(hold)
  keep(hold, path)
  showStatus(hold)
}

/** Makes another casus the one of this tab, and of tabs that are opened from now on. */
export async function switchTo(hold: Hold, casusId: string): Promise<void> {
  const { environment } = hold
  leaveCasus(hold)
  hold.$saveStatus.set({ type: 'nothing-yet' })
  keepActive(environment, hold.openedJournal, { casusId, at: environment.now() })
  keepInTab(environment.tab, casusId)
  await load(hold, casusId)
}

function unite(hold: Hold, theirs: Registers): void {
  if (hold.$state.get() === 'newer') return
  begin(hold)
  bringBack(hold)
  for (const [path, register] of Object.entries(theirs)) {
    take(hold, path, register)
    keep(hold, path)
  }
  showStatus(hold)
}

export function createSession(environment: Environment) {
  const hold = createHold(environment)
  let opening: Promise<void> | undefined
  const open = (): Promise<void> => {
    if (!opening) {
      followOtherPages(hold)
      opening = openCasus(hold)
    }
    return opening
  }
  const { writer, $registers, $casusId, $state, $staat, $saveStatus, $setAside, $hasStorage } = hold
  return {
    hold,
    writer,
    $registers,
    $casusId,
    $state,
    $staat,
    $saveStatus,
    $setAside,
    $hasStorage,

    /** Opens the casus in use, once a page. Resolves when fields may be typed in. */
    open,

    /**
     * Writes an answer over the version this page shows, or over the versions named. Never throws: what
     * cannot be kept on the device stays in memory, and the status says so.
     */
    answer: (path: string, value: Value, replaces?: readonly Version[]): void =>
      answer(hold, path, value, replaces),

    /** Makes another casus the one in use, or begins a new one when none is named. */
    switchTo: (casusId: string = newCasusId(environment)): Promise<void> =>
      open().then(() => switchTo(hold, casusId)),

    /** Unites registers from elsewhere with the casus in use. */
    unite: (theirs: Registers): void => unite(hold, theirs),

    /** Signs what is written elsewhere than by `answer`, as this page's own. */
    stamp: (): Stamp => ({
      writer,
      at: environment.now(),
      next: () => {
        hold.count += 1
        return hold.count
      },
    }),
  }
}

export type Session = ReturnType<typeof createSession>
