// A casus saved as a file, the way the workbook does it.
import fc from 'fast-check'
import type { Registers } from '../../../src/domain/casus/registers.ts'
import { type CasusFile, FORMAT, VERSION } from '../../../src/domain/file/format.ts'
import { toFile } from '../../../src/domain/file/to-file.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { anyRegisters } from '../arbitraries.ts'
import { ONE_OF_EACH } from '../kinds/one-of-each.ts'
import { bookOf } from '../sample.ts'

const BOOK = bookOf(...ONE_OF_EACH)

export const casusFile = (registers: Registers, more: Partial<CasusFile> = {}): CasusFile => ({
  format: FORMAT,
  version: VERSION,
  savedAt: '2026-11-22T09:00:00.000Z',
  casusId: 'abc123def4',
  registers,
  ...more,
})

export const saved = (file: CasusFile): string =>
  toFile(file, buildReport(file.registers, BOOK, { unanswered: 'leave-out', date: '2026-11-22' }))

export const anyCasusFile: fc.Arbitrary<CasusFile> = fc
  .tuple(anyRegisters, fc.stringMatching(/^[a-z0-9]{6,32}$/))
  .map(([registers, casusId]) => casusFile(registers, { casusId }))
