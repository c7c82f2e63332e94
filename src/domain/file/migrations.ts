// From the version a file has to the newest: read by its own reader, then one step after another.
import { fail, ok, type Result } from '../result.ts'
import type { FileFailure } from './format.ts'
import type { FileData, FileVersion } from './versions/versions.ts'

/**
 * [F1] What a file holds, in the form of the newest of these versions. A version not on the list is refused: a newer
 * one with its number, for a newer workbook to open.
 */
export function readAsNewest(
  data: Readonly<Record<string, unknown>>,
  version: number,
  versions: readonly FileVersion[],
): Result<FileData, FileFailure> {
  if (version > versions.length) return fail({ type: 'too-new', version })
  const read = versions[version - 1]?.read(data) ?? fail({ type: 'damaged' })
  if (!read.ok) return read
  return ok(versions.slice(version - 1).reduce<FileData>(takeStep, read.value))
}

const takeStep = (data: FileData, { toNext }: FileVersion): FileData =>
  toNext ? toNext(data as never) : data
