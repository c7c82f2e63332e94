// What a file of version 2 holds, from November 2026: the registers of version 1, and beside them, sealed, those that
// nobody is to read before the cards are turned. This reader stays as it is for as long as such files exist.
import { mergeRegisters } from '../../casus/registers.ts'
import { fail, ok, type Result } from '../../result.ts'
import type { FileFailure } from '../format.ts'
import { unseal } from '../seal.ts'
import { type FileV1, readV1 } from './v1.ts'

/** To the workbook it is the same: what was sealed is an answer as any other. */
export type FileV2 = FileV1

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '')
  } catch {
    return undefined
  }
}

/** The data of a file of version 2, or why it is none. */
export function readV2(data: Readonly<Record<string, unknown>>): Result<FileV2, FileFailure> {
  const open = readV1(data)
  if (!open.ok || data['dicht'] === undefined) return open
  const sealed = readV1({ ...data, registers: parsed(unseal(data['dicht'])) })
  if (!sealed.ok) return fail({ type: 'damaged' })
  return ok({ ...open.value, registers: mergeRegisters(open.value.registers, sealed.value.registers) })
}

/** Version 1 knew nothing that is sealed. */
export const fromV1 = (data: FileV1): FileV2 => data
