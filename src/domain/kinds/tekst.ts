import { slotPath } from '../casus/rows.ts'
import type { TekstQuestion } from '../worksheet/worksheet.ts'
import type { Kind } from './kind.ts'
import { isFilledAt, plainText, versionBlocks } from './read.ts'

const PAPER_LINES = { kort: 1, lang: 6 } as const
// Three people each get fewer lines: a sheet for a trio must stay a sheet.
const LINES_PER_LENS = { kort: 1, lang: 3 } as const

export const tekst: Kind<TekstQuestion> = {
  isAnswered: (registers, slot) => isFilledAt(registers[slotPath(slot)]),
  tell: (registers, slot) => versionBlocks(registers[slotPath(slot)], plainText),
  paper: ({ lengte, per }) => [
    { type: 'lines', count: (per === 'bril' ? LINES_PER_LENS : PAPER_LINES)[lengte] },
  ],
}
