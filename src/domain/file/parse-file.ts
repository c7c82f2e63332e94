// Reads a saved file. Nothing here changes anything: the caller merges what comes out, or shows the sentence.
import { fail, ok, type Result } from '../result.ts'
import { type CasusFile, DATA_ELEMENT_ID, type FileFailure, FORMAT, VERSION } from './format.ts'
import { readAsNewest } from './migrations.ts'
import { FILE_VERSIONS, type NewestData } from './versions/versions.ts'

export type { FileFailure }

/**
 * Characters. A full casus is under 200 thousand. Who fills localStorage to the brim is told to save a file, and
 * that file must open again: five million characters, written twice, at worst six for one.
 */
export const LARGEST_FILE = 64_000_000

const DATA_START = `<script type="application/json" id="${DATA_ELEMENT_ID}">`
const DATA_END = '</script>'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readCasusFile(data: unknown): Result<CasusFile, FileFailure> {
  if (!isObject(data) || data['format'] !== FORMAT || typeof data['version'] !== 'number')
    return fail({ type: 'not-a-casus' })
  const read = readAsNewest(data, data['version'], FILE_VERSIONS)
  if (!read.ok) return read
  return ok({ format: FORMAT, version: VERSION, ...(read.value as NewestData) })
}

/** [F4] A casus from its JSON, as `encodeCasus` writes it. Never throws. */
export function decodeCasus(json: string): Result<CasusFile, FileFailure> {
  try {
    return readCasusFile(JSON.parse(json))
  } catch {
    return fail({ type: 'damaged' })
  }
}

/** [F3] A casus from the text of a saved file, or a named failure. Never throws. */
export function parseFile(text: string): Result<CasusFile, FileFailure> {
  if (text.length > LARGEST_FILE) return fail({ type: 'too-large' })
  const start = text.indexOf(DATA_START)
  const end = text.indexOf(DATA_END, start)
  if (start >= 0 && end >= 0) return decodeCasus(text.slice(start + DATA_START.length, end))
  return fail({ type: text.includes(`id="${DATA_ELEMENT_ID}"`) ? 'damaged' : 'not-a-casus' })
}
