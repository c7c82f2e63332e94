// A second round beside the first, months later: per stone and per lens what it was and what it is. No mean.
import { LENSES, type Lens } from '../casus/lens.ts'
import type { Registers } from '../casus/registers.ts'
import { buildWall, type WallBrick } from '../report/wall.ts'
import type { Worksheet } from '../worksheet/worksheet.ts'
import { readScan } from './scan.ts'
import { isTurned } from './state.ts'

export interface Shift {
  readonly lens: Lens
  readonly before: number | undefined
  readonly after: number | undefined
}

export interface StoneOverTime {
  readonly id: string
  readonly title: string
  readonly shifts: readonly Shift[]
  /** How far the lenses lay apart then, and lie now. */
  readonly spreads: readonly [before: number, after: number]
  readonly why: string
}

/** [O7] Every scale that both rounds ask, by its id; nothing until the cards of both are turned. */
export function compareRounds(registers: Registers, again: Worksheet): StoneOverTime[] {
  const first = again['eerste-ronde']
  if (first === undefined || !isTurned(registers, first) || !isTurned(registers, again.id)) return []
  const reasons = new Map(readScan(registers, again).map(({ id, agreed }) => [id, agreed.why]))
  const then = new Map(buildWall(registers, { ...again, id: first }).map((brick) => [brick.id, brick]))
  const compared = buildWall(registers, again).flatMap((now) => {
    const was = then.get(now.id)
    return was ? [overTime(was, now, reasons.get(now.id) ?? '')] : []
  })
  return compared.some(({ shifts }) => shifts.some(({ after }) => after !== undefined)) ? compared : []
}

const overTime = (was: WallBrick, now: WallBrick, why: string): StoneOverTime => ({
  id: now.id,
  title: now.title,
  shifts: LENSES.map((lens) => ({ lens, before: was.scores[lens], after: now.scores[lens] })).filter(
    ({ before, after }) => before !== undefined || after !== undefined,
  ),
  spreads: [was.spread, now.spread],
  why,
})
