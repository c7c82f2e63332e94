// Reads a saved file. Nothing here changes anything: the caller merges what comes out, or shows the sentence.
import { fail, ok, type Result } from '../result.ts'
import {
  type CasusFile,
  DATA_ELEMENT_ID,
  FILE_KINDS,
  type FileFailure,
  type FileKind,
  FORMAT,
  KIND_VERSION,
  VERSION,
} from './format.ts'
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

/** What a file of ours holds, of whatever kind. */
export type FileContents = Readonly<Record<string, unknown>> & { readonly version: number }

function ours(data: unknown): Result<FileContents, FileFailure> {
  if (!isObject(data) || data['format'] !== FORMAT || typeof data['version'] !== 'number')
    return fail({ type: 'not-a-casus' })
  return ok(data as FileContents)
}

const isKind = (soort: unknown): soort is FileKind => FILE_KINDS.includes(soort as FileKind)

function readCasusFile(data: unknown): Result<CasusFile, FileFailure> {
  const contents = ours(data)
  if (!contents.ok) return contents
  const { version, soort } = contents.value
  if (isKind(soort)) return fail({ type: 'other-kind', kind: soort })
  // A kind that is newer than this workbook.
  if (soort !== undefined) return fail({ type: 'too-new', version })
  const read = readAsNewest(contents.value, version, FILE_VERSIONS)
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

function dataIn(text: string): Result<string, FileFailure> {
  if (text.length > LARGEST_FILE) return fail({ type: 'too-large' })
  const start = text.indexOf(DATA_START)
  const end = text.indexOf(DATA_END, start)
  if (start >= 0 && end >= 0) return ok(text.slice(start + DATA_START.length, end))
  return fail({ type: text.includes(`id="${DATA_ELEMENT_ID}"`) ? 'damaged' : 'not-a-casus' })
}

/** [F3] A casus from the text of a saved file, or a named failure. Never throws. */
export function parseFile(text: string): Result<CasusFile, FileFailure> {
  const json = dataIn(text)
  return json.ok ? decodeCasus(json.value) : json
}

/** [F8] What the JSON of a file of just this kind holds, for its own reader. Never throws. */
export function decodeKind(kind: FileKind, json: string): Result<FileContents, FileFailure> {
  try {
    const contents = ours(JSON.parse(json))
    if (!contents.ok) return contents
    const { version, soort } = contents.value
    if (soort !== kind) return fail({ type: 'not-a-casus' })
    if (version > KIND_VERSION) return fail({ type: 'too-new', version })
    return version === KIND_VERSION ? contents : fail({ type: 'damaged' })
  } catch {
    return fail({ type: 'damaged' })
  }
}

/** [F8] The same from the text of a file. Never throws. */
export function parseKind(kind: FileKind, text: string): Result<FileContents, FileFailure> {
  const json = dataIn(text)
  return json.ok ? decodeKind(kind, json.value) : json
}
