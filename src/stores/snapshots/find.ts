// Looking for earlier versions of a casus: which there are, and one of them whole.
import type { Registers } from '../../domain/casus/registers.ts'
import { decodeCasus } from '../../domain/file/parse-file.ts'
import type { Fingerprint } from '../../domain/snapshots/fingerprint.ts'
import { readFingerprint, type SnapshotHead } from '../../domain/snapshots/snapshot.ts'
import type { SnapshotStore } from '../../platform/snapshot-store.ts'
import { keyOf, readHeads } from './keep.ts'

export interface Found extends SnapshotHead {
  readonly marks: Fingerprint
}

export interface Earlier {
  /** Newest first. */
  readonly versions: readonly Found[]
  /** How many stand there that cannot be read. */
  readonly unreadable: number
}

/** Every earlier version of a casus. Rejects when the device does not answer. */
export async function findVersions(shelf: SnapshotStore, casusId: string): Promise<Earlier> {
  const stored = await shelf.heads(casusId)
  const heads = readHeads(stored)
  const marks = await shelf.marks(heads.map(keyOf))
  const versions = heads.flatMap((head, index) => {
    const read = readFingerprint(marks[index])
    return read ? [{ ...head, marks: read }] : []
  })
  return { versions: versions.reverse(), unreadable: stored.length - versions.length }
}

/**
 * One earlier version whole; undefined when any part of it cannot be read. Never half of one: what is missing would
 * be taken for an answer that was not there yet.
 */
export async function readVersion(shelf: SnapshotStore, head: SnapshotHead): Promise<Registers | undefined> {
  const text = await shelf.read(keyOf(head)).catch(() => undefined)
  const casus = text === undefined ? undefined : decodeCasus(text)
  return casus?.ok && casus.value.casusId === head.casusId ? casus.value.registers : undefined
}
