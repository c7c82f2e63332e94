// Opening the casus in use: localStorage is there at once, the journal comes in its own time, and registers
// make uniting the two exact.

import { isSame } from '../domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../domain/casus/registers.ts'
import { findActive, findActiveOnDevice, tellJournal } from './active-casus.ts'
import { type HandedOver, readHandOver } from './hand-over.ts'
import type { Hold } from './hold.ts'
import { bind, bindJournal, keepOnDevice, leaveCasus, showStatus } from './keeping.ts'

// Long enough for a slow disk, short enough that nobody waits for a journal that does not answer.
const JOURNAL_PATIENCE = 1_000
// Where localStorage knows of no casus, the journal may hold all there is: typing before it comes would begin
// another casus, and whoever typed would take the first for lost.
const JOURNAL_PATIENCE_ALONE = 5_000

/** Paths whose register a copy lacks, or has an older state of. */
const behind = (copy: Registers, all: Registers): string[] =>
  Object.entries(all)
    .filter(([path, register]) => !copy[path] || !isSame(copy[path], register))
    .map(([path]) => path)

const newest = (registers: Registers): number =>
  Object.values(registers)
    .flatMap(({ versions }) => versions)
    .reduce((latest, { at }) => Math.max(latest, at), 0)

function showLoaded(hold: Hold): void {
  const registers = hold.$registers.get()
  if (hold.unsaved.size > 0) showStatus(hold)
  else if (Object.keys(registers).length > 0) hold.$saveStatus.set({ type: 'saved', at: newest(registers) })
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
  const active = await findActive(environment.storage, hold.openedJournal)
  void tellJournal(environment.storage, hold.openedJournal)
  const current = $casusId.get()
  const isUndecided =
    current === undefined || ($state.get() === 'opening' && unsaved.size === 0 && hold.count === 0)
  if (active && active.casusId !== current && isUndecided) {
    leaveCasus(hold)
    await load(hold, active.casusId)
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
  const active = handed ?? findActiveOnDevice(environment.storage)
  if (active) loadFromDevice(hold, active.casusId)
  const patience = active ? JOURNAL_PATIENCE : JOURNAL_PATIENCE_ALONE
  await Promise.race([takeUpJournal(hold), new Promise<void>((resolve) => setTimeout(resolve, patience))])
  if ($state.get() === 'opening') $state.set('open')
}

/** Back from the back/forward cache: another page may have changed this casus, or chosen another. */
export async function refresh(hold: Hold): Promise<void> {
  const { environment, $casusId, unsaved } = hold
  const handed = readHandOver(environment.takeHandedOver())
  const active = handed ?? (await findActive(environment.storage, hold.openedJournal))
  if (!active) return
  const isOther = active.casusId !== $casusId.get()
  if (isOther && !handed && unsaved.size > 0) return
  if (isOther) leaveCasus(hold)
  receive(hold, handed)
  await load(hold, active.casusId)
}
