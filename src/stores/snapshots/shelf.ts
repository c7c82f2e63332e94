// Where snapshots are kept on this page; opened when one is kept or looked for.
import { isShared } from '../../platform/device-storage.ts'
import { openSnapshotStore, type SnapshotStore } from '../../platform/snapshot-store.ts'

let opened: Promise<SnapshotStore | undefined> | undefined

/** The snapshots of this device; nothing where the browser keeps none, or where others use it too. */
export function openShelf(): Promise<SnapshotStore | undefined> {
  if (isShared) return Promise.resolve(undefined)
  opened ??= openSnapshotStore().then((shelf) => {
    // A browser that was too slow this time may answer the next.
    if (!shelf) opened = undefined
    return shelf
  })
  return opened
}
