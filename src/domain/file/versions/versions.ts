// Every version a file may have: how it is read, and what makes it the next. A version that was ever released stays
// on the list. Version 3 comes with a reader `v3.ts` and, here, one pure named function from what v2 held to that.
import type { Result } from '../../result.ts'
import type { FileFailure } from '../format.ts'
import { readV1 } from './v1.ts'
import { type FileV2, fromV1, readV2 } from './v2.ts'

/** What a file of some version holds; only its own reader and step know more of it. */
export type FileData = object

export interface FileVersion {
  /** Reads the data of a file of exactly this version. */
  read(data: Readonly<Record<string, unknown>>): Result<FileData, FileFailure>
  /** Makes it what the next version holds; the newest version has none. Pure, and never throws. */
  readonly toNext?: (data: never) => FileData
}

/** What the newest version holds: what the workbook works with. */
export type NewestData = FileV2

/** By number, without gaps: the first is version 1, the last is the one that is written. */
export const FILE_VERSIONS: readonly FileVersion[] = [{ read: readV1, toNext: fromV1 }, { read: readV2 }]
