// Casussen that are not the one in use on this page: which there are, reading one whole, writing in one.
import { casusName } from '../../domain/casus/name.ts'
import { parseRegister } from '../../domain/casus/parse-register.ts'
import { parsePath } from '../../domain/casus/path.ts'
import { EMPTY_REGISTER, merge, type Register, serialize } from '../../domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../domain/casus/registers.ts'
import type { DeviceStorage } from '../../platform/device-storage.ts'
import type { Hold } from '../hold.ts'
import { ALL_CASUSSEN, isNewerFormat, parseKey, registerKey } from '../keys.ts'

/** Stored texts by path, of every casus in localStorage, in one look at its keys. */
export function textsOnDevice(storage: DeviceStorage): Map<string, Map<string, string>> {
  const casussen = new Map<string, Map<string, string>>()
  for (const key of storage.keys(ALL_CASUSSEN)) {
    const stored = parseKey(key)
    if (!stored) continue
    const texts = casussen.get(stored.casusId) ?? new Map<string, string>()
    casussen.set(stored.casusId, texts)
    // What a newer version of the workbook wrote is there, but not for us to read.
    if (!isNewerFormat(stored)) texts.set(stored.path, storage.read(key) ?? '')
  }
  return casussen
}

/** The registers among stored texts. What cannot be read is left where it stands; opening that casus sets it aside. */
export function readTexts(texts: Iterable<readonly [path: string, text: string]>): Registers {
  const registers: Record<string, Register> = {}
  for (const [path, text] of texts) {
    const register = parsePath(path) ? parseRegister(text) : undefined
    if (register?.ok) registers[path] = register.value
  }
  return registers
}

/** Every casus on this device, the one in use on this page first. */
export async function casusIds(hold: Hold): Promise<string[]> {
  const stored = textsOnDevice(hold.environment.storage).keys()
  const journaled =
    (await hold.openedJournal
      ?.ofAll()
      .then((all) => all.casusIds())
      .catch(() => [])) ?? []
  const ids = [hold.$casusId.get(), ...stored, ...journaled, ...hold.left.keys()]
  return [...new Set(ids)].filter((id) => id !== undefined)
}

/** A casus as both copies and this page hold it together; `texts` is what localStorage holds of it. */
export async function registersOf(
  hold: Hold,
  casusId: string,
  texts = textsOnDevice(hold.environment.storage).get(casusId),
): Promise<Registers> {
  const journaled = (await hold.openedJournal?.read(casusId).catch(() => undefined)) ?? {}
  const here = hold.$casusId.get() === casusId ? hold.$registers.get() : (hold.left.get(casusId) ?? {})
  const stored = mergeRegisters(readTexts(texts ?? []), readTexts(Object.entries(journaled)))
  return mergeRegisters(stored, here)
}

/** What a casus on this device is called. */
export const nameOf = async (hold: Hold, casusId: string): Promise<string> =>
  casusName(await registersOf(hold, casusId))

/** A register united with the text that stands in its place, as text. */
export const uniteText = (stored: string | null | undefined, register: Register): string => {
  const theirs = parseRegister(stored ?? '')
  return serialize(merge(theirs.ok ? theirs.value : EMPTY_REGISTER, register))
}

/**
 * Writes registers into a casus that is not in use on this page, over nothing that stands there. What neither
 * copy takes stays with this page and goes along to the next.
 */
export async function keepElsewhere(hold: Hold, casusId: string, registers: Registers): Promise<void> {
  const { storage } = hold.environment
  const entries = Object.entries(registers)
  const refused = entries.filter(([path, register]) => {
    const key = registerKey(casusId, path)
    return storage.write(key, uniteText(storage.read(key), register)) !== undefined
  })
  const isInJournal = await hold.openedJournal
    ?.write(casusId, Object.keys(registers), (path, stored) =>
      uniteText(stored, registers[path] ?? EMPTY_REGISTER),
    )
    .then(
      () => true,
      () => false,
    )
  if (refused.length > 0 && !isInJournal)
    hold.left.set(casusId, mergeRegisters(hold.left.get(casusId) ?? {}, registers))
}
