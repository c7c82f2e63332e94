// Answers go before earlier versions: when the journal no longer fits on the device, the oldest versions give way.
import { firstToGo } from '../../domain/snapshots/thin.ts'
import { keyOf, readHeads } from './keep.ts'
import { openShelf } from './shelf.ts'

const SEVERAL = 10

/** Lets go of the oldest versions; false when there are none left. Never rejects. */
export async function giveWay(): Promise<boolean> {
  try {
    const shelf = await openShelf()
    const oldest = shelf ? firstToGo(readHeads(await shelf.heads())).slice(0, SEVERAL) : []
    if (oldest.length > 0) await shelf?.remove(oldest.map(keyOf))
    return oldest.length > 0
  } catch {
    return false
  }
}
