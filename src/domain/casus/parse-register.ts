// Reads a register from anything: storage, journal, file. It trusts nothing, and it never throws.
import { fail, ok, type Result } from '../result.ts'
import type { Register, Value, Version } from './register.ts'

export type RegisterFailure = { readonly type: 'not-json' } | { readonly type: 'not-a-register' }

// The leading w keeps a writer's name apart from every name an object inherits, such as 'constructor'.
const WRITER = /^w[a-z0-9]{1,31}$/
const DEEPEST = 4

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isValue(value: unknown, depth = 0): value is Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (!isPlainObject(value) || depth >= DEEPEST || Object.hasOwn(value, '__proto__')) return false
  return Object.values(value).every((inner) => isValue(inner, depth + 1))
}

function readVersion(candidate: unknown): Version | undefined {
  if (!Array.isArray(candidate) || candidate.length !== 4) return undefined
  const [writer, count, at, value] = candidate as unknown[]
  if (typeof writer !== 'string' || !WRITER.test(writer) || !isCount(count)) return undefined
  if (typeof at !== 'number' || !Number.isFinite(at) || !isValue(value)) return undefined
  return { writer, count, at, value }
}

function readSeen(candidate: unknown): Record<string, number> | undefined {
  if (!isPlainObject(candidate)) return undefined
  const entries = Object.entries(candidate)
  if (!entries.every(([writer, count]) => WRITER.test(writer) && isCount(count))) return undefined
  return Object.fromEntries(entries) as Record<string, number>
}

/** [R5] A register from an already decoded value; a failure when any part of it is not what it should be. */
export function readRegister(candidate: unknown): Result<Register, RegisterFailure> {
  if (!isPlainObject(candidate)) return fail({ type: 'not-a-register' })
  const seen = readSeen(candidate['s'])
  const versions = Array.isArray(candidate['v']) ? candidate['v'].map(readVersion) : undefined
  if (!seen || !versions || versions.length === 0) return fail({ type: 'not-a-register' })
  const whole = versions.filter((version): version is Version => version !== undefined)
  const covered = whole.every((version) => version.count <= (seen[version.writer] ?? 0))
  return whole.length === versions.length && covered
    ? ok({ seen, versions: whole })
    : fail({ type: 'not-a-register' })
}

/** [R6] A register from its stored text. */
export function parseRegister(text: string): Result<Register, RegisterFailure> {
  try {
    return readRegister(JSON.parse(text))
  } catch {
    return fail({ type: 'not-json' })
  }
}
