import type { Value } from '../casus/register.ts'
import { valueAt } from '../casus/registers.ts'
import { slotPath } from '../casus/rows.ts'
import type { Block } from '../report/blocks.ts'
import type { Option, SchaalQuestion } from '../worksheet/worksheet.ts'
import type { Kind } from './kind.ts'
import { filledVersions, isFilledAt, optionText, plainText } from './read.ts'

export const SCORES = [1, 2, 3, 4, 5] as const

/** Where a score comes from (facts: 'weten of vermoeden'); kept beside the score, in its own slot. */
export const CERTAINTY_ROW = 'zekerheid'
export const CERTAINTIES: readonly Option[] = [
  { id: 'bewoners', tekst: 'gehoord van bewoners' },
  { id: 'cijfers', tekst: 'uit cijfers' },
  { id: 'vermoeden', tekst: 'vermoeden' },
]

/** A score of 1 to 5; undefined for anything else. */
export const readScore = (value: Value): number | undefined =>
  SCORES.find((score) => score === value || String(score) === value)

const certaintyText = (value: Value): string | undefined =>
  value === null ? undefined : optionText(CERTAINTIES, value)

export const schaal: Kind<SchaalQuestion> = {
  isAnswered: (registers, slot) => isFilledAt(registers[slotPath(slot)]),
  tell: (registers, slot, { laag, hoog }) => {
    const certainty = certaintyText(valueAt(registers, slotPath(slot, CERTAINTY_ROW)))
    return filledVersions(registers[slotPath(slot)]).map(({ value, at }, index): Block => {
      const score = readScore(value)
      if (index > 0 || score === undefined) return { type: 'other-version', text: plainText(value), at }
      return { type: 'scale', score, low: laag, high: hoog, certainty }
    })
  },
  paper: ({ laag, hoog, zekerheid }) => [
    { type: 'scale', score: undefined, low: laag, high: hoog },
    ...(zekerheid
      ? ([{ type: 'boxes', items: CERTAINTIES.map(({ tekst }) => tekst), many: false }] as const)
      : []),
  ],
}
