import type { SnapshotHead } from '../../domain/snapshots/snapshot.ts'
import { sitePath } from '../../platform/address.ts'

type Named = Pick<SnapshotHead, 'at' | 'id'>

/** How a version is named in an address. */
export const versionName = ({ at, id }: Named): string => `${at}-${id}`

export const versionHref = (version: Named): string => sitePath(`versies/?versie=${versionName(version)}`)
