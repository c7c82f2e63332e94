// Which question fills the screen of this page; none when the page shows itself.
import { atom } from 'nanostores'
import { neighbour, type Stop, stopsOf } from '../../domain/room/stops.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'

export const $stops = atom<readonly Stop[]>([])
export const $stop = atom<Stop | undefined>(undefined)

/** Shows this question of these worksheets; the first one when they have no such question. */
export function showQuestion(worksheets: readonly NumberedWorksheet[], id: string): void {
  const stops = stopsOf(worksheets)
  $stops.set(stops)
  $stop.set(stops.find((stop) => stop.id === id) ?? stops[0])
}

/** Goes on to the next question (1) or back to the one before (-1); stays where there is none. */
export function step(direction: -1 | 1): void {
  const current = $stop.get()
  const to = current && neighbour($stops.get(), current.id, direction)
  if (to) $stop.set(to)
}

/** The page shows itself again. */
export const leaveBeamer = (): void => $stop.set(undefined)
