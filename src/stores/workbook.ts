// The whole workbook's questions, fetched once by the pages that need all of them.
import { nameOrigins } from '../domain/agenda/origin.ts'
import type { Workbook } from '../domain/worksheet/workbook.ts'
import { sitePath } from '../platform/address.ts'

let asked: Promise<Workbook | undefined> | undefined

/** The workbook, or nothing when it cannot be fetched (no network); a later call tries again. */
export function fetchWorkbook(): Promise<Workbook | undefined> {
  asked ??= fetch(sitePath('werkboek.json'))
    .then((response) => (response.ok ? (response.json() as Promise<Workbook>) : undefined))
    .then((workbook) => workbook && nameOrigins(workbook))
    .catch(() => undefined)
    .then((workbook) => {
      if (!workbook) asked = undefined
      return workbook
    })
  return asked
}
