// Which question fills the screen of this page; none when the page shows itself.
import { atom } from 'nanostores'
import { neighbour, type Stop, stopsOf } from '../../domain/room/stops.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { $registers } from '../casus.ts'

export const $stop = atom<Stop | undefined>(undefined)

let worksheets: readonly NumberedWorksheet[] = []

/** Shows this question of these worksheets; the first one when they have no such question. */
export function showQuestion(all: readonly NumberedWorksheet[], id: string): void {
  worksheets = all
  const stops = stopsOf(all, $registers.get())
  $stop.set(stops.find((stop) => stop.id === id) ?? stops[0])
}

/** The next question (1), or the one before (-1), of those that are asked now; undefined at either end. */
export function beside(direction: -1 | 1): Stop | undefined {
  const current = $stop.get()
  return current && neighbour(stopsOf(worksheets, $registers.get()), current.id, direction)
}

/** Goes there; stays where it is at either end. */
export function step(direction: -1 | 1): void {
  const to = beside(direction)
  if (to) $stop.set(to)
}

/** The page shows itself again. */
export const leaveBeamer = (): void => $stop.set(undefined)
