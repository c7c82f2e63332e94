// All draaiboeken of the book, fetched once by the page that leads through one.
import type { Draaiboek } from '../domain/library/draaiboek.ts'
import { sitePath } from '../platform/address.ts'

let asked: Promise<readonly Draaiboek[] | undefined> | undefined

/** The draaiboeken, or nothing when they cannot be fetched (no network); a later call tries again. */
export function fetchDraaiboeken(): Promise<readonly Draaiboek[] | undefined> {
  asked ??= fetch(sitePath('draaiboeken.json'))
    .then((response) => (response.ok ? (response.json() as Promise<readonly Draaiboek[]>) : undefined))
    .catch(() => undefined)
    .then((draaiboeken) => {
      if (!draaiboeken) asked = undefined
      return draaiboeken
    })
  return asked
}
