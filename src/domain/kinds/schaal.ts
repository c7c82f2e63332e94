import type { Value, Version } from '../casus/register.ts'
import { slotPath } from '../casus/rows.ts'
import type { Block } from '../report/blocks.ts'
import type { Option, SchaalQuestion } from '../worksheet/worksheet.ts'
import type { Kind } from './kind.ts'
import { filledVersions, isFilledAt, optionText, plainText, versionBlocks } from './read.ts'

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

const otherScore = ({ value, at }: Version): Block => ({ type: 'other-version', text: plainText(value), at })

export const schaal: Kind<SchaalQuestion> = {
  isAnswered: (registers, slot) => isFilledAt(registers[slotPath(slot)]),
  tell: (registers, slot, { laag, hoog }) => {
    const certainties = versionBlocks(registers[slotPath(slot, CERTAINTY_ROW)], (value) =>
      optionText(CERTAINTIES, value),
    )
    const versions = filledVersions(registers[slotPath(slot)])
    const score = versions[0] && readScore(versions[0].value)
    if (score === undefined) return [...versions.map(otherScore), ...certainties]
    const [certainty, ...otherCertainties] = certainties
    const text = certainty?.type === 'text' ? certainty.text : undefined
    const scale: Block = { type: 'scale', score, low: laag, high: hoog, certainty: text }
    return [scale, ...versions.slice(1).map(otherScore), ...otherCertainties]
  },
  paper: ({ laag, hoog, zekerheid }) => [
    { type: 'scale', score: undefined, low: laag, high: hoog },
    ...(zekerheid
      ? ([{ type: 'boxes', items: CERTAINTIES.map(({ tekst }) => tekst), many: false }] as const)
      : []),
  ],
}
