// What somebody wants on paper, and the document that makes of it.
import type { Lens } from '../../domain/casus/lens.ts'
import type { Registers } from '../../domain/casus/registers.ts'
import { buildReport, type ReportDocument } from '../../domain/report/document.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { queryValue, queryValues } from '../../platform/address.ts'
import { today } from '../../stores/casus-file.ts'

export type Scope = 'alles' | 'kort' | 'kies'

export interface PrintWish {
  readonly scope: Scope
  /** Ids of worksheets; only with 'kies'. */
  readonly worksheets: readonly string[]
  readonly content: 'ingevuld' | 'leeg'
  readonly unanswered: 'lines' | 'leave-out'
}

export const FIRST_WISH: PrintWish = {
  scope: 'alles',
  worksheets: [],
  content: 'ingevuld',
  unanswered: 'leave-out',
}

/** The wish in the address: ?werkblad=urgentie (more than one may be named), ?route=kort, ?leeg. */
export function readWish(): PrintWish {
  const worksheets = queryValues('werkblad')
  const scope = queryValue('route') === 'kort' ? 'kort' : worksheets.length > 0 ? 'kies' : 'alles'
  return { ...FIRST_WISH, scope, worksheets, content: queryValue('leeg') === null ? 'ingevuld' : 'leeg' }
}

/** What will come out of the printer. */
export function makeReport(
  registers: Registers,
  workbook: Workbook,
  wish: PrintWish,
  viewer: Lens,
): ReportDocument {
  const { scope, worksheets, content, unanswered } = wish
  const isBlank = content === 'leeg'
  const report = buildReport(isBlank ? {} : registers, workbook, {
    worksheets: scope === 'kies' ? worksheets : undefined,
    route: scope === 'kort' ? 'kort' : undefined,
    unanswered: isBlank ? 'lines' : unanswered,
    date: today(),
    viewer,
  })
  if (!isBlank) return report
  return {
    ...report,
    casus: report.sections.length === 1 ? 'Werkblad om in te vullen' : 'Werkbladen om in te vullen',
  }
}
