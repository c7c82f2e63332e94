// Saving the casus as a file, and opening one. Works when the device's storage does not.
import { fileName } from '../domain/file/file-name.ts'
import { FORMAT, VERSION } from '../domain/file/format.ts'
import { type FileFailure, parseFile } from '../domain/file/parse-file.ts'
import { toFile } from '../domain/file/to-file.ts'
import { buildReport } from '../domain/report/document.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Workbook } from '../domain/worksheet/workbook.ts'
import { download, readText } from '../platform/files.ts'
import { $casusId, $registers, $state, switchTo, unite } from './casus.ts'
import { fetchWorkbook } from './workbook.ts'

// Without the workbook (no network) every answer still stands in the file, under its path.
const NO_WORKBOOK: Workbook = { delen: [], hoofdstukken: [] }

/** Local calendar day as ISO text. */
export const today = (): string => new Date().toLocaleDateString('sv-SE')

/** Hands the casus to the browser as one readable file; returns its name. */
export async function saveAsFile(): Promise<string> {
  const registers = $registers.get()
  // Taken together: while the workbook comes, another casus may be chosen.
  const casusId = $casusId.get() ?? 'naamloos'
  const workbook = (await fetchWorkbook()) ?? NO_WORKBOOK
  const report = buildReport(registers, workbook, { unanswered: 'leave-out', date: today() })
  const name = fileName(report.casus, today())
  const savedAt = new Date().toISOString()
  download(name, toFile({ format: FORMAT, version: VERSION, savedAt, casusId, registers }, report))
  return name
}

export type OpenFailure = FileFailure | { readonly type: 'unreadable' }

/** What opening did: the casus was new on this device, or united with the one already here. */
export type Opened = { readonly type: 'added' | 'united' }

/** Opens a saved file. Never replaces: a casus that is here is united with what the file holds. */
export async function openFile(file: Blob, known: readonly string[]): Promise<Result<Opened, OpenFailure>> {
  const text = await readText(file)
  if (text === undefined) return fail({ type: 'unreadable' })
  const parsed = parseFile(text)
  if (!parsed.ok) return parsed
  const { casusId, registers } = parsed.value
  // The page may not have heard yet which casussen there are; the one in use is surely one of them.
  const isHere = $casusId.get() === casusId || known.includes(casusId)
  if ($casusId.get() !== casusId) await switchTo(casusId)
  // What a newer version of the workbook keeps here is left alone, also by a file.
  if ($state.get() === 'newer') return fail({ type: 'too-new', version: VERSION + 1 })
  unite(registers)
  return ok({ type: isHere ? 'united' : 'added' })
}
