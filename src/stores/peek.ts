// Reading a casus that is not in use, without making it so.
import { parseRegister } from '../domain/casus/parse-register.ts'
import { parsePath } from '../domain/casus/path.ts'
import type { Register } from '../domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../domain/casus/registers.ts'
import type { Hold } from './hold.ts'
import { casusPrefix, registerKey } from './keys.ts'

const readable = (texts: readonly (readonly [string, string | null | undefined])[]): Registers => {
  const registers: Record<string, Register> = {}
  for (const [path, text] of texts) {
    const register = parsePath(path) ? parseRegister(text ?? '') : undefined
    if (register?.ok) registers[path] = register.value
  }
  return registers
}

function onDevice({ environment: { storage } }: Hold, casusId: string): Registers {
  const prefix = casusPrefix(casusId)
  return readable(
    storage.keys(prefix).map((key) => {
      const path = key.slice(prefix.length)
      return [path, storage.read(registerKey(casusId, path))] as const
    }),
  )
}

/**
 * All that stands of a casus on this page, this device and in the journal, united. What cannot be read is left
 * where it is and left out here: opening the casus is what sets it aside.
 */
export async function registersOf(hold: Hold, casusId: string): Promise<Registers> {
  const inJournal = await hold.openedJournal?.read(casusId).catch(() => undefined)
  const kept = mergeRegisters(onDevice(hold, casusId), readable(Object.entries(inJournal ?? {})))
  const onPage = hold.$casusId.get() === casusId ? hold.$registers.get() : (hold.left.get(casusId) ?? {})
  return mergeRegisters(onPage, kept)
}
