// Saving the casus as a file. Works when the device's storage does not.
import type { Registers } from '../domain/casus/registers.ts'
import { fileName } from '../domain/file/file-name.ts'
import { FORMAT, VERSION } from '../domain/file/format.ts'
import { toFile } from '../domain/file/to-file.ts'
import { buildReport } from '../domain/report/document.ts'
import { conceal, concealablesOf } from '../domain/turning/conceal.ts'
import type { Workbook } from '../domain/worksheet/workbook.ts'
import { download } from '../platform/files.ts'
import { $casusId, $registers, hold, open } from './casus.ts'
import { registersOf } from './casussen/elsewhere.ts'
import { noteSavedAsFile } from './casussen/notes.ts'
import { toMind } from './privacy/agreed.ts'
import { $foundInFile } from './privacy/found-in-file.ts'
import { fetchWorkbook } from './workbook.ts'

// Without the workbook (no network) every answer still stands in the file, under its path.
const NO_WORKBOOK: Workbook = { delen: [], hoofdstukken: [] }

/** Local calendar day as ISO text. */
export const today = (): string => new Date().toLocaleDateString('sv-SE')

/** A casus as one readable file, and what to call it. */
export async function casusAsFile(
  casusId: string,
  registers: Registers,
): Promise<{ readonly name: string; readonly text: string }> {
  const workbook = (await fetchWorkbook()) ?? NO_WORKBOOK
  const report = buildReport(registers, workbook, { unanswered: 'leave-out', date: today() })
  const savedAt = new Date().toISOString()
  return {
    name: fileName(report.casus, today()),
    text: toFile({ format: FORMAT, version: VERSION, savedAt, casusId, registers }, report),
  }
}

/** Hands the casus in use to the browser as one readable file; returns its name. */
export const saveAsFile = (): Promise<string> =>
  // Taken together: while the workbook comes, another casus may be chosen.
  saveCasus($casusId.get() ?? 'naamloos', $registers.get())

/** The same for any casus on this device. */
export const saveAnyAsFile = (casusId: string): Promise<string> =>
  open()
    .then(() => registersOf(hold, casusId))
    .then((registers) => saveCasus(casusId, registers))

async function saveCasus(casusId: string, registers: Registers): Promise<string> {
  const at = hold.environment.now()
  const { name, text } = await casusAsFile(casusId, registers)
  download(name, text)
  noteSavedAsFile(hold, casusId, at)
  const workbook = (await fetchWorkbook()) ?? NO_WORKBOOK
  const found = toMind(casusId, conceal(registers, concealablesOf(registers, workbook)))
  $foundInFile.set(found.length > 0 ? { casusId, found } : undefined)
  return name
}
