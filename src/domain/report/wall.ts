// The scan as a wall: per bouwsteen the score of each lens and how far they lie apart. Never a mean.
import { LENSES, type Lens } from '../casus/lens.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import { slotPath } from '../casus/rows.ts'
import { readScore } from '../kinds/schaal.ts'
import type { Worksheet } from '../worksheet/worksheet.ts'

export interface WallBrick {
  readonly id: string
  readonly title: string
  readonly scores: Readonly<Partial<Record<Lens, number>>>
  readonly lowest: number | undefined
  readonly highest: number | undefined
  /** Highest minus lowest; 0 with fewer than two scores. */
  readonly spread: number
}

/** [W1] One brick per scale question of the worksheet, in its order, named after its group. */
export function buildWall(registers: Registers, worksheet: Worksheet): WallBrick[] {
  return worksheet.vragen
    .filter(({ soort }) => soort === 'schaal')
    .map(({ id, groep, vraag }) => {
      const entries = LENSES.map((lens) => {
        const path = slotPath({ worksheet: worksheet.id, question: id, lens })
        return [lens, readScore(valueAt(registers, path))] as const
      }).filter((entry): entry is readonly [Lens, number] => entry[1] !== undefined)
      const values = entries.map(([, score]) => score)
      return {
        id,
        title: worksheet.groepen?.find((group) => group.id === groep)?.titel ?? vraag,
        scores: Object.fromEntries(entries),
        lowest: values.length > 0 ? Math.min(...values) : undefined,
        highest: values.length > 0 ? Math.max(...values) : undefined,
        spread: values.length > 1 ? Math.max(...values) - Math.min(...values) : 0,
      }
    })
}
