import { buildWall } from '../../domain/report/wall.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { useRegisters } from '../use-store.ts'
import { WallDrawing } from './WallDrawing.tsx'

/** The scores as a wall: one brick a bouwsteen, a mark for each lens, and the same in a table. No mean. */
export function Wall({ worksheet }: { readonly worksheet: NumberedWorksheet }) {
  const bricks = buildWall(useRegisters(`${worksheet.id}.`), worksheet)
  if (bricks.every(({ scores }) => Object.keys(scores).length === 0)) return null
  return (
    <details class="wall-view">
      <summary class="wall-view__title">Bekijk de muur van jullie scores</summary>
      <p class="wall-view__help">
        Elke steen is een bouwsteen. Hoe langer de balk tussen de tekens, hoe meer jullie verschillen.
      </p>
      <WallDrawing bricks={bricks} />
    </details>
  )
}
