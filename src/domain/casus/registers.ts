// A casus is a map of registers (design.md §5): from it, everything else is derived.
import { merge, type Register, shownVersion, type Value } from './register.ts'

export type Registers = Readonly<Record<string, Register>>

/** [C1] Unites two copies of a casus, register by register. Nothing that stood in either is absent. */
export function mergeRegisters(a: Registers, b: Registers): Registers {
  const merged: Record<string, Register> = { ...a }
  for (const [path, register] of Object.entries(b)) {
    const mine = merged[path]
    merged[path] = mine ? merge(mine, register) : register
  }
  return merged
}

/** When something was last written in a casus; 0 when nothing ever was. */
export function latestChange(registers: Registers): number {
  let latest = 0
  for (const { versions } of Object.values(registers))
    for (const { at } of versions) if (at > latest) latest = at
  return latest
}

/** The value this page shows at a path; null when nothing was ever written there. */
export const valueAt = (registers: Registers, path: string, writer?: string): Value =>
  shownVersion(registers[path], writer)?.value ?? null

/** The registers of each question, by '<werkblad>.<vraag>'. */
export type QuestionRegisters = ReadonlyMap<string, Registers>

/** The question that a path belongs to: '<werkblad>.<vraag>'. */
export const questionOf = (path: string): string => path.replace(/[/@].*/, '')

/** Gathers a casus by question, in one walk: asking each question of a whole casus would be a walk each. */
export function groupByQuestion(registers: Registers): QuestionRegisters {
  const groups = new Map<string, Record<string, Register>>()
  for (const path in registers) {
    const question = questionOf(path)
    const group = groups.get(question) ?? {}
    group[path] = registers[path] as Register
    groups.set(question, group)
  }
  return groups
}
