import { useMemo } from 'preact/hooks'
import { conceal, isShut } from '../../domain/turning/conceal.ts'
import { type TurningProgress, turningProgress } from '../../domain/turning/progress.ts'
import { turningPrefix } from '../../domain/turning/state.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { $lens } from '../../stores/lens.ts'
import { useRegisters, useStore } from '../use-store.ts'
import type { Apart } from '../worksheet/field.ts'

/** What the person at this screen may see of a worksheet that is scored apart. */
export function useApart(worksheet: NumberedWorksheet): Apart {
  const viewer = useStore($lens, 'wijk')
  return useMemo(
    () => ({
      prefix: turningPrefix(worksheet.id),
      show: (registers) => conceal(registers, [worksheet], viewer),
    }),
    [worksheet, viewer],
  )
}

export interface Turning extends TurningProgress {
  readonly isShut: boolean
}

/** How far the scoring of a worksheet is: counts, and no score. */
export function useTurning(worksheet: NumberedWorksheet): Turning {
  const registers = useRegisters(`${worksheet.id}.`, turningPrefix(worksheet.id))
  return useMemo(
    () => ({ ...turningProgress(registers, worksheet), isShut: isShut(registers, worksheet) }),
    [registers, worksheet],
  )
}
