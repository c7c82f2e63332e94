// The earlier versions of the casus in use, as their page shows them.
import type { Registers } from '../../domain/casus/registers.ts'
import type { SnapshotHead } from '../../domain/snapshots/snapshot.ts'
import { type Earlier, type Found, findVersions, readVersion } from './find.ts'
import { openShelf } from './shelf.ts'

export { $keptCount } from './in-use.ts'
export type { Earlier, Found }

/** Undefined where this browser keeps none. */
export async function loadEarlier(casusId: string): Promise<Earlier | undefined> {
  const shelf = await openShelf()
  return shelf && (await findVersions(shelf, casusId).catch(() => undefined))
}

/** One version whole; undefined when it cannot be read. */
export async function openVersion(head: SnapshotHead): Promise<Registers | undefined> {
  const shelf = await openShelf()
  return shelf && (await readVersion(shelf, head))
}
