import { slotPath } from '../casus/rows.ts'
import type { TekstQuestion } from '../worksheet/worksheet.ts'
import type { Kind } from './kind.ts'
import { isFilledAt, plainText, versionBlocks } from './read.ts'

const PAPER_LINES = { kort: 1, lang: 6 } as const

export const tekst: Kind<TekstQuestion> = {
  isAnswered: (registers, slot) => isFilledAt(registers[slotPath(slot)]),
  tell: (registers, slot) => versionBlocks(registers[slotPath(slot)], plainText),
  paper: ({ lengte }) => [{ type: 'lines', count: PAPER_LINES[lengte] }],
}
