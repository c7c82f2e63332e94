// One page's hold on the casus in use: opens it, answers, keeps both copies on the device, follows other tabs.
import { atom, map } from 'nanostores'
import { merge, type Register, type Value, type Version, write, EMPTY_REGISTER, isSame, shownTogether } from '../domain/casus/register.ts'
import { CASUS_NAME_PATH } from '../domain/casus/path.ts'
import { parseRegister } from '../domain/casus/parse-register.ts'
import { casusName } from '../domain/report/document.ts'
import { mergeRegisters, type Registers } from '../domain/casus/registers.ts'
import type { StorageFailure } from '../platform/device-storage.ts'
import type { Environment } from '../platform/environment.ts'
import { type ActiveCasus, findActive, keepActive } from './active-casus.ts'
import { createDeviceCopy, type DeviceCopy, type SetAside } from './device-copy.ts'
import { createJournalCopy, type JournalCopy } from './journal-copy.ts'
import { ALL_CASUSSEN, parseKey } from './keys.ts'

export type SaveStatus =
  | { readonly type: 'nothing-yet' }
  | { readonly type: 'saved'; readonly at: number }
  | { readonly type: 'failed'; readonly reason: StorageFailure; readonly isInJournal: boolean }

/** Why the casus cannot be worked on as usual; `open` is the ordinary state. */
export type CasusState = 'opening' | 'open' | 'newer'

// Long enough for a slow disk, short enough that nobody waits for a journal that does not answer.
const JOURNAL_PATIENCE = 1_000

/** Paths whose register a copy lacks, or has an older state of. */
const behind = (copy: Registers, all: Registers): string[] =>
  Object.entries(all)
    .filter(([path, register]) => !copy[path] || !isSame(copy[path], register))
    .map(([path]) => path)

const newest = (registers: Registers): number =>
  Math.max(0, ...Object.values(registers).flatMap(({ versions }) => versions.map(({ at }) => at)))

export function createSession(environment: Environment) {
  const { storage, now } = environment
  // One opened page is one writer: two tabs, or a page before and after a crash, never share a name.
  const writer = `w${environment.randomName(9)}`
  let count = 0
  let device: DeviceCopy | undefined
  let journal: JournalCopy | undefined
  let opening: Promise<void> | undefined
  let openedJournal: Awaited<ReturnType<Environment['openJournal']>>
  const unsaved = new Map<string, StorageFailure>()

  const $registers = map<Record<string, Register>>({})
  const $casusId = atom<string | undefined>(undefined)
  const $state = atom<CasusState>('opening')
  const $saveStatus = atom<SaveStatus>({ type: 'nothing-yet' })
  const $setAside = atom<readonly SetAside[]>([])
  const $hasStorage = atom(true)

  const registers = (): Registers => $registers.get()

  function showStatus(): void {
    const reason = [...unsaved.values()][0]
    if (reason) $saveStatus.set({ type: 'failed', reason, isInJournal: journal?.isUpToDate() ?? false })
    else $saveStatus.set({ type: 'saved', at: now() })
  }

  function keepOnDevice(path: string): void {
    const failure = device?.write(path, registers()[path] ?? EMPTY_REGISTER)
    if (failure) unsaved.set(path, failure)
    else unsaved.delete(path)
  }

  function keep(path: string): void {
    keepOnDevice(path)
    journal?.note([path])
  }

  function retryUnsaved(): void {
    for (const path of unsaved.keys()) keepOnDevice(path)
  }

  /** Takes over what another tab, the journal or a file holds; writes back what they lacked. */
  function take(path: string, theirs: Register): void {
    const mine = registers()[path]
    const united = mine ? merge(mine, theirs) : theirs
    if (!mine || !isSame(mine, united)) $registers.setKey(path, united)
    if (!isSame(united, theirs)) keep(path)
  }

  function bind(casusId: string): void {
    device = createDeviceCopy(storage, casusId, now)
    journal = openedJournal
      ? createJournalCopy(openedJournal, casusId, registers, () => unsaved.size > 0 && showStatus())
      : undefined
    $casusId.set(casusId)
  }

  /** Gives this page a casus when it has none: the first letter anywhere begins one. */
  function begin(): void {
    if ($casusId.get() !== undefined) return
    const active: ActiveCasus = { casusId: environment.randomName(10), at: now() }
    bind(active.casusId)
    keepActive(storage, openedJournal, active)
  }

  /** Reads both copies, unites them, and writes to each what it lacked. */
  async function load(casusId: string): Promise<void> {
    bind(casusId)
    const onDevice: Registers = device?.readAll() ?? {}
    $registers.set({ ...mergeRegisters(registers(), onDevice) })
    const inJournal: Registers = (await journal?.readAll().catch(() => ({}))) ?? {}
    const all = mergeRegisters(registers(), inJournal)
    $registers.set({ ...all })
    if ($state.get() === 'newer') return
    for (const path of behind(onDevice, all)) keepOnDevice(path)
    journal?.note(behind(inJournal, all))
    if (Object.keys(all).length > 0) $saveStatus.set({ type: 'saved', at: newest(all) })
  }

  async function openOnce(): Promise<void> {
    $hasStorage.set(storage.isAvailable())
    const waited = new Promise<void>((resolve) => setTimeout(resolve, JOURNAL_PATIENCE))
    const loaded = (async () => {
      openedJournal = await environment.openJournal()
      const active = await findActive(storage, openedJournal)
      if (active) await load(active.casusId)
    })()
    await Promise.race([loaded, waited])
    $state.set(device?.isNewer() ? 'newer' : 'open')
    await loaded
    if (device?.isNewer()) $state.set('newer')
    $setAside.set(device?.listSetAside() ?? [])
  }

  /** Back from the back/forward cache: another page may have changed this casus, or chosen another. */
  async function refresh(): Promise<void> {
    const active = await findActive(storage, openedJournal)
    if (!active) return
    if (active.casusId !== $casusId.get() && unsaved.size === 0) $registers.set({})
    else if (active.casusId !== $casusId.get()) return
    await load(active.casusId)
  }

  function followOtherTabs(): void {
    environment.whenOtherTabWrites((key, text) => {
      // Somebody emptied the whole store: what this page shows is put back.
      if (key === undefined) for (const path of Object.keys(registers())) keep(path)
      const stored = key === undefined ? undefined : parseKey(key)
      if (!stored || stored.casusId !== $casusId.get() || text === null) return
      const theirs = device?.read(stored.path)
      if (theirs) take(stored.path, theirs)
    })
    environment.whenReturned(() => void refresh())
    environment.whenLeaving(retryUnsaved)
  }

  return {
    writer,
    $registers,
    $casusId,
    $state,
    $saveStatus,
    $setAside,
    $hasStorage,

    /** Opens the casus in use, once a page. Resolves when fields may be typed in and the journal was read. */
    open(): Promise<void> {
      opening ??= openOnce().then(followOtherTabs)
      return opening
    },

    /** Writes an answer. Never throws: what cannot be kept on the device is in memory, and the status says so. */
    answer(path: string, value: Value, replaces?: readonly Version[]): void {
      if ($state.get() === 'newer') return
      begin()
      const onDevice = device?.isKnown(path) === false ? device.read(path) : undefined
      if (onDevice) take(path, onDevice)
      const mine = registers()[path] ?? EMPTY_REGISTER
      count += 1
      const next = write(mine, { writer, count, at: now(), value }, replaces ?? shownTogether(mine, writer))
      $registers.setKey(path, next)
      retryUnsaved()
      keep(path)
      showStatus()
    },

    /** Makes another casus the one in use, or begins a new one when none is named. */
    async switchTo(casusId?: string): Promise<void> {
      await opening
      const active = { casusId: casusId ?? environment.randomName(10), at: now() }
      $registers.set({})
      unsaved.clear()
      $saveStatus.set({ type: 'nothing-yet' })
      keepActive(storage, openedJournal, active)
      await load(active.casusId)
    },

    /** Unites registers from elsewhere with the casus in use. */
    unite(theirs: Registers): void {
      begin()
      for (const [path, register] of Object.entries(theirs)) {
        take(path, register)
        keep(path)
      }
      showStatus()
    },

    /** What a casus on this device is called, also when it is not the one in use. */
    async nameOf(casusId: string): Promise<string> {
      const here = createDeviceCopy(storage, casusId, now).read(CASUS_NAME_PATH)
      const entries = (await openedJournal?.read(casusId).catch(() => ({}))) ?? {}
      const there = parseRegister((entries as Record<string, string>)[CASUS_NAME_PATH] ?? '')
      return casusName({ [CASUS_NAME_PATH]: merge(here ?? EMPTY_REGISTER, there.ok ? there.value : EMPTY_REGISTER) })
    },

    /** Every casus on this device, the one in use first. */
    async casusIds(): Promise<string[]> {
      await opening
      const stored = storage.keys(ALL_CASUSSEN).map((key) => parseKey(key)?.casusId)
      const journaled = (await openedJournal?.casusIds().catch(() => [])) ?? []
      return [...new Set([$casusId.get(), ...stored, ...journaled])].filter((id) => id !== undefined)
    },
  }
}

export type Session = ReturnType<typeof createSession>
