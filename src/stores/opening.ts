// Opening the casus in use: localStorage is there at once, the journal comes in its own time, and registers
// make uniting the two exact.

import { CASUS_NAME_PATH } from '../domain/casus/path.ts'
import { isSame } from '../domain/casus/register.ts'
import { latestChange, mergeRegisters, type Registers } from '../domain/casus/registers.ts'
import { findActive, findActiveOnDevice, keepInTab, tellJournal } from './active-casus.ts'
import { type HandedOver, readHandOver } from './hand-over.ts'
import type { Hold } from './hold.ts'
import { bind, bindJournal, keepOnDevice, leaveCasus, letGo, showStatus } from './keeping.ts'
import { BIN_DUE_KEY } from './keys.ts'

// Long enough for a slow disk after a power cut, when localStorage may be a minute behind: who types in an old text
// gets two versions of it. Short enough that nobody waits for a journal that does not answer.
const JOURNAL_PATIENCE = 2_000
// Where localStorage knows of no casus, the journal may hold all there is: typing before it comes would begin
// another casus, and whoever typed would take the first for lost.
const JOURNAL_PATIENCE_ALONE = 5_000

/** Paths whose register a copy lacks, or has an older state of. */
const behind = (copy: Registers, all: Registers): string[] =>
  Object.entries(all)
    .filter(([path, register]) => !copy[path] || !isSame(copy[path], register))
    .map(([path]) => path)

function showLoaded(hold: Hold): void {
  const registers = hold.$registers.get()
  const type = hold.environment.isShared ? 'passing' : 'saved'
  if (hold.unsaved.size > 0) showStatus(hold)
  else if (Object.keys(registers).length > 0) hold.$saveStatus.set({ type, at: latestChange(registers) })
}

/** Reads what localStorage holds of a casus, at once. */
function loadFromDevice(hold: Hold, casusId: string): void {
  bind(hold, casusId)
  const onDevice: Registers = hold.device?.readAll() ?? {}
  const mine = mergeRegisters(hold.$registers.get(), hold.left.get(casusId) ?? {})
  hold.left.delete(casusId)
  const all = mergeRegisters(mine, onDevice)
  hold.$registers.set({ ...all })
  if (hold.$state.get() !== 'newer') for (const path of behind(onDevice, all)) keepOnDevice(hold, path)
  hold.$setAside.set(hold.device?.listSetAside() ?? [])
  showLoaded(hold)
}

/** Unites with what the journal holds, and writes to each copy what it lacked. */
async function loadFromJournal(hold: Hold): Promise<void> {
  const { journal } = hold
  const inJournal: Registers = (await journal?.readAll().catch(() => ({}))) ?? {}
  // Another casus was chosen while the journal was being read.
  if (journal !== hold.journal) return
  const before = hold.$registers.get()
  const all = mergeRegisters(before, inJournal)
  hold.$registers.set({ ...all })
  if (hold.$state.get() !== 'newer') {
    for (const path of behind(before, all)) keepOnDevice(hold, path)
    journal?.note(behind(inJournal, all))
  }
  showLoaded(hold)
}

/** Makes a casus the one in use on this page, with everything the device holds of it. */
export async function load(hold: Hold, casusId: string): Promise<void> {
  loadFromDevice(hold, casusId)
  await loadFromJournal(hold)
}

/** A page that has a casus when the journal comes keeps it, unless nobody could type in it yet. */
async function takeUpJournal(hold: Hold): Promise<void> {
  const { environment, $casusId, $state, unsaved } = hold
  hold.openedJournal = await environment.openJournal()
  const active = await findActive(environment, hold.openedJournal)
  void tellJournal(environment, hold.openedJournal)
  const current = $casusId.get()
  const isUndecided =
    current === undefined || ($state.get() === 'opening' && unsaved.size === 0 && hold.count === 0)
  if (active && active.casusId !== current && isUndecided) {
    leaveCasus(hold)
    await load(hold, active.casusId)
    keepInTab(environment.tab, active.casusId)
  } else if (current !== undefined) {
    bindJournal(hold, current)
    await loadFromJournal(hold)
  }
}

function receive(hold: Hold, handed: HandedOver | undefined): void {
  for (const [casusId, registers] of handed?.casussen ?? [])
    hold.left.set(casusId, mergeRegisters(hold.left.get(casusId) ?? {}, registers))
}

/** Opens the casus in use; resolves when fields may be typed in. */
export async function openCasus(hold: Hold): Promise<void> {
  const { environment, $hasStorage, $state } = hold
  $hasStorage.set(environment.storage.isAvailable())
  const handed = readHandOver(environment.takeHandedOver())
  receive(hold, handed)
  const active = handed ?? findActiveOnDevice(environment)
  if (active) loadFromDevice(hold, active.casusId)
  // Nothing, or a name alone: the rest made room for other casussen or was taken away, and stands in the journal.
  const isElsewhere = ['', CASUS_NAME_PATH].includes(Object.keys(hold.$registers.get()).join())
  const patience = isElsewhere ? JOURNAL_PATIENCE_ALONE : JOURNAL_PATIENCE
  await Promise.race([takeUpJournal(hold), new Promise<void>((resolve) => setTimeout(resolve, patience))])
  const casusId = hold.$casusId.get()
  // Only now: until the journal came, the tab had not made up its mind.
  if (casusId !== undefined) keepInTab(environment.tab, casusId)
  if ($state.get() === 'opening') $state.set('open')
  lookInBin(hold)
}

/** One look at one key: the bin itself is looked into only when something in it is due. */
function lookInBin(hold: Hold): void {
  const { storage, now } = hold.environment
  if (Number(storage.read(BIN_DUE_KEY) ?? Number.POSITIVE_INFINITY) <= now())
    void import('./casussen/bin.ts').then(({ emptyBin }) => emptyBin(hold))
}

/** Back from the back/forward cache: this casus may have been changed, removed, or another one chosen here. */
export async function refresh(hold: Hold): Promise<void> {
  const { environment, $casusId, unsaved } = hold
  const handed = readHandOver(environment.takeHandedOver())
  const active = handed ?? (await findActive(environment, hold.openedJournal))
  // Nothing is kept here any more, and nothing waits for it: everything was taken off this device.
  if (!active) return unsaved.size > 0 ? undefined : letGo(hold)
  const isOther = active.casusId !== $casusId.get()
  if (isOther && !handed && unsaved.size > 0) return
  if (isOther) leaveCasus(hold)
  receive(hold, handed)
  await load(hold, active.casusId)
}
