// What a file of version 1 holds, from November 2026. This reader stays as it is for as long as such files exist.
import { readRegister } from '../../casus/parse-register.ts'
import { parsePath } from '../../casus/path.ts'
import type { Register } from '../../casus/register.ts'
import type { Registers } from '../../casus/registers.ts'
import { fail, ok, type Result } from '../../result.ts'
import type { FileFailure } from '../format.ts'

export interface FileV1 {
  readonly savedAt: string
  readonly casusId: string
  readonly registers: Registers
}

const MOST_REGISTERS = 50_000
const CASUS_ID = /^[a-z0-9]{6,32}$/

function readRegisters(candidate: object): Registers | undefined {
  const registers: Record<string, Register> = {}
  for (const [path, stored] of Object.entries(candidate)) {
    const register = parsePath(path) ? readRegister(stored) : undefined
    // Who opens half a casus and saves it again has lost the other half: one bad answer makes the file damaged.
    if (!register?.ok) return undefined
    registers[path] = register.value
  }
  return registers
}

/** The data of a file of version 1, or why it is none. */
export function readV1({
  casusId,
  savedAt,
  registers: stored,
}: Readonly<Record<string, unknown>>): Result<FileV1, FileFailure> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return fail({ type: 'damaged' })
  if (Object.keys(stored).length > MOST_REGISTERS) return fail({ type: 'too-large' })
  const registers = readRegisters(stored)
  if (!registers || typeof casusId !== 'string' || !CASUS_ID.test(casusId) || typeof savedAt !== 'string')
    return fail({ type: 'damaged' })
  return ok({ savedAt, casusId, registers })
}
