// Keeping states on this device. Fetched when the first is kept.
import { atom } from 'nanostores'
import { randomName } from '../../platform/identity.ts'
import { type Kept, keep, type State, type Wish } from './keep.ts'
import { openShelf } from './shelf.ts'

const ID_LENGTH = 5

/** Counts what this page kept, for whoever shows the list. */
export const $keptCount = atom(0)

/** Keeps a state beside the earlier ones. Never rejects. */
export async function keepState(state: Omit<State, 'id'>, wish: Wish): Promise<Kept> {
  const shelf = await openShelf()
  const kept = shelf ? await keep(shelf, { ...state, id: randomName(ID_LENGTH) }, wish) : 'refused'
  if (kept === 'kept') $keptCount.set($keptCount.get() + 1)
  return kept
}
