import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { useViewer } from '../use-viewer.ts'
import { Worksheet } from '../worksheet/Worksheet.tsx'
import { TurnActions } from './TurnActions.tsx'
import { Turned } from './Turned.tsx'
import { TurnState } from './TurnState.tsx'
import { useApart, useTurning } from './use-turning.ts'

/** A worksheet that each lens fills in apart: nothing of another lens is in the page until the cards are turned. */
export function TurningWorksheet({ worksheet }: { readonly worksheet: NumberedWorksheet }) {
  const lens = useViewer()
  const turning = useTurning(worksheet)
  const apart = useApart(worksheet)
  const { isShut } = turning
  const isClosed = isShut && turning.lenses.some((one) => one.lens === lens && one.isClosed)
  const stateId = `omdraaien-${worksheet.id}`
  return (
    <div class={isShut ? 'turning is-shut' : 'turning'}>
      <Worksheet
        worksheet={worksheet}
        apart={apart}
        isClosed={isClosed}
        above={
          isShut ? <TurnState id={stateId} {...{ worksheet, turning }} /> : <Turned worksheet={worksheet} />
        }
        below={isShut && <TurnActions {...{ worksheet, turning, lens }} stateId={stateId} />}
      />
    </div>
  )
}
