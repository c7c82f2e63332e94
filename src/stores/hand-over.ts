// What the device would not keep, written down as the device would have held it: stored text by key. The next
// page of the workbook reads it as it reads localStorage.
import { parseRegister } from '../domain/casus/parse-register.ts'
import { CASUS_NAME_PATH, parsePath } from '../domain/casus/path.ts'
import { type Register, serialize } from '../domain/casus/register.ts'
import type { Registers } from '../domain/casus/registers.ts'
import { parseKey, registerKey } from './keys.ts'

export interface HandedOver {
  /** The casus in use. */
  readonly casusId: string
  readonly casussen: ReadonlyMap<string, Registers>
}

/** Casussen as one text. */
export function writeHandOver({ casusId, casussen }: HandedOver): string {
  const kept = [...casussen].flatMap(([id, registers]) =>
    Object.entries(registers).map(([path, register]) => [registerKey(id, path), serialize(register)]),
  )
  return JSON.stringify({ casusId, kept })
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string'

function collect(kept: readonly unknown[]): Map<string, Record<string, Register>> {
  const casussen = new Map<string, Record<string, Register>>()
  for (const [key, text] of kept.filter(isPair)) {
    const stored = parseKey(key)
    const register = stored && parsePath(stored.path) ? parseRegister(text) : undefined
    if (!stored || !register?.ok) continue
    casussen.set(stored.casusId, { ...casussen.get(stored.casusId), [stored.path]: register.value })
  }
  return casussen
}

/** What the page before this one gave; undefined when that is nothing readable. */
export function readHandOver(text: string | undefined): HandedOver | undefined {
  try {
    const { casusId, kept } = JSON.parse(text ?? '{}') as Record<string, unknown>
    if (typeof casusId !== 'string' || !Array.isArray(kept)) return undefined
    if (!parseKey(registerKey(casusId, CASUS_NAME_PATH))) return undefined
    const casussen = collect(kept)
    // The casus in use may be empty still, when what was given is the one left for it.
    return casussen.size > 0 ? { casusId, casussen } : undefined
  } catch {
    // Another script may have put anything in the window's name; it is not ours to keep.
    return undefined
  }
}
