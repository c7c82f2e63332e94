// Reads a saved file. Nothing here changes anything: the caller merges what comes out, or shows the sentence.

import { readRegister } from '../casus/parse-register.ts'
import { parsePath } from '../casus/path.ts'
import type { Register } from '../casus/register.ts'
import { fail, ok, type Result } from '../result.ts'
import { type CasusFile, DATA_ELEMENT_ID, FORMAT, VERSION } from './format.ts'

export type FileFailure =
  | { readonly type: 'too-large' }
  | { readonly type: 'not-a-casus' }
  | { readonly type: 'damaged' }
  | { readonly type: 'too-new'; readonly version: number }

/**
 * Characters. A full casus is under 200 thousand. Who fills localStorage to the brim is told to save a file, and
 * that file must open again: five million characters, written twice, at worst six for one.
 */
export const LARGEST_FILE = 64_000_000
const MOST_REGISTERS = 50_000
const CASUS_ID = /^[a-z0-9]{6,32}$/

const DATA_START = `<script type="application/json" id="${DATA_ELEMENT_ID}">`
const DATA_END = '</script>'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readRegisters(candidate: Record<string, unknown>): Record<string, Register> | undefined {
  const entries = Object.entries(candidate)
  const registers: Record<string, Register> = {}
  for (const [path, stored] of entries) {
    const register = parsePath(path) ? readRegister(stored) : undefined
    if (!register?.ok) return undefined
    registers[path] = register.value
  }
  return registers
}

function readCasusFile(data: unknown): Result<CasusFile, FileFailure> {
  if (!isObject(data) || data['format'] !== FORMAT || typeof data['version'] !== 'number')
    return fail({ type: 'not-a-casus' })
  if (data['version'] > VERSION) return fail({ type: 'too-new', version: data['version'] })
  if (data['version'] !== VERSION) return fail({ type: 'damaged' })
  const { casusId, savedAt, registers: stored } = data
  if (!isObject(stored)) return fail({ type: 'damaged' })
  if (Object.keys(stored).length > MOST_REGISTERS) return fail({ type: 'too-large' })
  const registers = readRegisters(stored)
  if (!registers || typeof casusId !== 'string' || !CASUS_ID.test(casusId) || typeof savedAt !== 'string')
    return fail({ type: 'damaged' })
  return ok({ format: FORMAT, version: VERSION, savedAt, casusId, registers })
}

/** [F4] A casus from its JSON, as `encodeCasus` writes it. Never throws. */
export function decodeCasus(json: string): Result<CasusFile, FileFailure> {
  try {
    return readCasusFile(JSON.parse(json))
  } catch {
    return fail({ type: 'damaged' })
  }
}

/** [F3] A casus from the text of a saved file, or a named failure. Never throws. */
export function parseFile(text: string): Result<CasusFile, FileFailure> {
  if (text.length > LARGEST_FILE) return fail({ type: 'too-large' })
  const start = text.indexOf(DATA_START)
  const end = text.indexOf(DATA_END, start)
  if (start >= 0 && end >= 0) return decodeCasus(text.slice(start + DATA_START.length, end))
  return fail({ type: text.includes(`id="${DATA_ELEMENT_ID}"`) ? 'damaged' : 'not-a-casus' })
}
