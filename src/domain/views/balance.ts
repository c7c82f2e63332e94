// Where each lens stands on a few scales, side by side. Never a mean: the distance is what there is to talk about.
import { LENS_NAMES, LENSES, type Lens } from '../casus/lens.ts'
import type { Registers } from '../casus/registers.ts'
import { SCORES } from '../kinds/schaal.ts'
import { element, type ReportElement, type ReportNode } from '../report/element.ts'
import { buildWall, type WallBrick } from '../report/wall.ts'
import type { Worksheet } from '../worksheet/worksheet.ts'
import { remark, viewTable } from './table.ts'

const mark = (lens: Lens): ReportNode => element('span', `view__mark lens-${lens}`, [LENS_NAMES[lens]])

const spread = ({ spread: distance, scores }: WallBrick): string =>
  Object.keys(scores).length < 2 ? 'nog niet te zien' : String(distance)

/** [X4] Each scale as a row from 1 to 5, with the names of the lenses where they stand, and how far they lie apart. */
export function balanceElements(registers: Registers, worksheet: Worksheet): ReportElement[] {
  const bricks = buildWall(registers, worksheet)
  if (bricks.every(({ scores }) => Object.keys(scores).length === 0)) return []
  const widest = [...bricks].sort((a, b) => b.spread - a.spread)[0]
  return [
    viewTable({
      name: 'balans',
      caption: 'Waar ieder staat, van 1 tot 5',
      corner: 'Vraag',
      columns: [...SCORES.map(String), 'Verschil'],
      rows: bricks.map((brick) => ({
        title: brick.title,
        cells: [
          ...SCORES.map((score) => ({
            className: 'view__point',
            content: LENSES.filter((lens) => brick.scores[lens] === score).map(mark),
          })),
          { content: [spread(brick)] },
        ],
      })),
    }),
    ...(widest && widest.spread > 0 ? [remark(`Het grootste verschil: ${widest.title}`)] : []),
  ]
}
