// How far the scoring is: counts only, never a score.
import { LENSES, type Lens } from '../casus/lens.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import { slotPath } from '../casus/rows.ts'
import { readScore } from '../kinds/schaal.ts'
import type { Worksheet } from '../worksheet/worksheet.ts'
import { isTurned, participants, saidDone } from './state.ts'

export interface LensProgress {
  readonly lens: Lens
  readonly takesPart: boolean
  /** How many of the scales it scored. */
  readonly scored: number
  /** Said to be done: closed until the turning. */
  readonly isClosed: boolean
  /** Nobody has to wait for it: it said to be done, or scored every scale. */
  readonly isDone: boolean
}

export interface TurningProgress {
  readonly isTurned: boolean
  /** How many scales there are. */
  readonly scales: number
  readonly lenses: readonly LensProgress[]
  /** [O3] Everyone who takes part is done: the cards can be turned. */
  readonly mayTurn: boolean
}

const scalesOf = ({ vragen }: Pick<Worksheet, 'vragen'>): string[] =>
  vragen.filter(({ soort, per }) => soort === 'schaal' && per === 'bril').map(({ id }) => id)

/** How far each lens is, and whether the cards are or can be turned. */
export function turningProgress(
  registers: Registers,
  worksheet: Pick<Worksheet, 'id' | 'vragen'>,
): TurningProgress {
  const scales = scalesOf(worksheet)
  const taking = participants(registers, worksheet.id)
  const lenses = LENSES.map((lens): LensProgress => {
    const scored = scales.filter(
      (question) =>
        readScore(valueAt(registers, slotPath({ worksheet: worksheet.id, question, lens }))) !== undefined,
    ).length
    const isClosed = saidDone(registers, worksheet.id, lens)
    const isDone = isClosed || (scored > 0 && scored === scales.length)
    return { lens, takesPart: taking.includes(lens), scored, isClosed, isDone }
  })
  return {
    isTurned: isTurned(registers, worksheet.id),
    scales: scales.length,
    lenses,
    mayTurn: taking.length > 0 && lenses.every(({ takesPart, isDone }) => !takesPart || isDone),
  }
}

/** Who takes part and is not done, beginning after this lens: to whom the laptop goes. */
export function nextToScore({ lenses }: TurningProgress, current: Lens): Lens | undefined {
  const place = lenses.findIndex(({ lens }) => lens === current)
  return [...lenses.slice(place + 1), ...lenses.slice(0, place)].find(
    ({ takesPart, isDone }) => takesPart && !isDone,
  )?.lens
}
