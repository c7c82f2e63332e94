// One page's session with the casus in use: opening it, and the verbs that change it.

import { casusName } from '../domain/casus/name.ts'
import { EMPTY_REGISTER, shownTogether, type Value, type Version, write } from '../domain/casus/register.ts'
import type { Registers } from '../domain/casus/registers.ts'
import type { Stamp } from '../domain/casus/restore.ts'
import type { Environment } from '../platform/environment.ts'
import { findActiveOnDevice, keepActive } from './active-casus.ts'
import { createHold, type Hold } from './hold.ts'
import { bind, keep, leaveCasus, retryUnsaved, showStatus, take } from './keeping.ts'
import { ALL_CASUSSEN, parseKey } from './keys.ts'
import { load, openCasus } from './opening.ts'
import { followOtherPages } from './other-pages.ts'
import { registersOf } from './peek.ts'

const ID_LENGTH = 10

/** Gives this page a casus when it has none: the first letter anywhere begins one. */
function begin(hold: Hold): void {
  const { environment, $casusId } = hold
  if ($casusId.get() !== undefined) return
  // Another tab may have begun one a moment ago, whose event has not come yet.
  const begun = findActiveOnDevice(environment.storage)
  if (begun) return void load(hold, begun.casusId)
  const active = { casusId: environment.randomName(ID_LENGTH), at: environment.now() }
  bind(hold, active.casusId)
  keepActive(environment.storage, hold.openedJournal, active)
}

function answer(hold: Hold, path: string, value: Value, replaces?: readonly Version[]): void {
  if (hold.$state.get() === 'newer') return
  // Taken down first: what `begin` and `keep` come across stood on no screen here, so this letter cannot
  // replace it.
  const shown = shownTogether(hold.$registers.get()[path] ?? EMPTY_REGISTER, hold.writer)
  begin(hold)
  const mine = hold.$registers.get()[path] ?? EMPTY_REGISTER
  hold.count += 1
  const version = { writer: hold.writer, count: hold.count, at: hold.environment.now(), value }
  hold.$registers.setKey(path, write(mine, version, replaces ?? shown))
  retryUnsaved(hold)
  keep(hold, path)
  showStatus(hold)
}

async function switchTo(hold: Hold, casusId: string): Promise<void> {
  leaveCasus(hold)
  hold.$saveStatus.set({ type: 'nothing-yet' })
  keepActive(hold.environment.storage, hold.openedJournal, { casusId, at: hold.environment.now() })
  await load(hold, casusId)
}

function unite(hold: Hold, theirs: Registers): void {
  if (hold.$state.get() === 'newer') return
  begin(hold)
  for (const [path, register] of Object.entries(theirs)) {
    take(hold, path, register)
    keep(hold, path)
  }
  showStatus(hold)
}

const nameOf = async (hold: Hold, casusId: string): Promise<string> =>
  casusName(await registersOf(hold, casusId))

async function casusIds(hold: Hold): Promise<string[]> {
  const stored = hold.environment.storage.keys(ALL_CASUSSEN).map((key) => parseKey(key)?.casusId)
  const journaled = (await hold.openedJournal?.casusIds().catch(() => [])) ?? []
  const ids = [hold.$casusId.get(), ...stored, ...journaled, ...hold.left.keys()]
  return [...new Set(ids)].filter((id) => id !== undefined)
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
  const { writer, $registers, $casusId, $state, $saveStatus, $setAside, $hasStorage } = hold
  return {
    writer,
    $registers,
    $casusId,
    $state,
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
    switchTo: (casusId: string = environment.randomName(ID_LENGTH)): Promise<void> =>
      open().then(() => switchTo(hold, casusId)),

    /** Unites registers from elsewhere with the casus in use. */
    unite: (theirs: Registers): void => unite(hold, theirs),

    /** What a casus on this device is called, also when it is not the one in use. */
    nameOf: (casusId: string): Promise<string> => open().then(() => nameOf(hold, casusId)),

    /** All that is kept of a casus, also when it is not the one in use. */
    registersOf: (casusId: string): Promise<Registers> => open().then(() => registersOf(hold, casusId)),

    /** Signs what is written elsewhere than by `answer`, as this page's own. */
    stamp: (): Stamp => ({
      writer,
      at: environment.now(),
      next: () => {
        hold.count += 1
        return hold.count
      },
    }),

    /** Every casus on this device, the one in use first. */
    casusIds: (): Promise<string[]> => open().then(() => casusIds(hold)),
  }
}

export type Session = ReturnType<typeof createSession>
