// What one session runs through, whoever wrote it: the book, or the trio itself.
import type { Block, Draaiboek, Meeting } from '../library/draaiboek.ts'

export interface Script {
  /** The id of its draaiboek: one of the book, or the row of one the trio made. */
  readonly draaiboek: string
  /** Which of its meetings; empty for one the trio made, which is a single meeting. */
  readonly bijeenkomst: string
  readonly titel: string
  readonly huiswerk?: string | undefined
  readonly blokken: readonly Block[]
}

/** A meeting of the book, as a session. */
export const scriptOf = (draaiboek: Draaiboek, { id, titel, huiswerk, blokken }: Meeting): Script => ({
  draaiboek: draaiboek.id,
  bijeenkomst: id,
  titel: draaiboek.bijeenkomsten.length === 1 ? draaiboek.titel : titel,
  ...(huiswerk !== undefined && { huiswerk }),
  blokken,
})

/** The meeting that comes after this one in its draaiboek, where there is one. */
export function meetingAfter(
  draaiboeken: readonly { readonly id: string; readonly bijeenkomsten: readonly { readonly id: string }[] }[],
  last: Pick<Script, 'draaiboek' | 'bijeenkomst'>,
): { readonly draaiboek: string; readonly bijeenkomst: string } | undefined {
  const meetings = draaiboeken.find(({ id }) => id === last.draaiboek)?.bijeenkomsten ?? []
  const place = meetings.findIndex(({ id }) => id === last.bijeenkomst)
  const next = place === -1 ? undefined : meetings[place + 1]
  return next && { draaiboek: last.draaiboek, bijeenkomst: next.id }
}
