// Opening a saved file, in two steps: what it would do is shown first, and nothing changes before the person says
// so. Opening never replaces: a casus that is here is united with what the file holds, and that can be undone.

import { type Compared, compare } from '../domain/casus/compare.ts'
import { casusName } from '../domain/casus/name.ts'
import type { Registers } from '../domain/casus/registers.ts'
import type { FileKind } from '../domain/file/format.ts'
import { type FileFailure, LARGEST_FILE, parseFile } from '../domain/file/parse-file.ts'
import type { ReportNode } from '../domain/report/element.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { readText } from '../platform/files.ts'
import { readablePart } from '../platform/readable-part.ts'
import { $casusId, $registers, $state, hold, open, switchTo, unite } from './casus.ts'
import { casusIds, registersOf } from './casussen/elsewhere.ts'
import { readStaat } from './casussen/staat.ts'
import { goBackTo } from './go-back.ts'
import { keepBefore } from './snapshots/before.ts'
import type { Kept } from './snapshots/keep.ts'

export type OpenFailure =
  | Exclude<FileFailure, { type: 'too-new' } | { type: 'other-kind' }>
  /** No casus, but a question for tips or the answer to one: for the page that knows of those. */
  | { readonly type: 'other-kind'; readonly kind: FileKind; readonly text: string }
  | { readonly type: 'unreadable' }
  /** A newer version made this: its own page can be read, and nothing is done with its data. */
  | { readonly type: 'too-new'; readonly page: readonly ReportNode[] }

/** What a file would do, for the person to agree with. */
export interface Offer {
  readonly casusId: string
  readonly name: string
  readonly fileName: string
  /** ISO time. */
  readonly savedAt: string
  readonly isHere: boolean
  /** It is here, but in the archive or the bin: going on takes it into use again. */
  readonly isAway: boolean
  readonly answers: readonly Compared[]
  readonly registers: Registers
}

/** What was done; `undo` takes it back. */
export interface Accepted {
  readonly type: 'added' | 'united' | 'returned'
  /** Whether how the casus was can be found among the earlier versions. */
  readonly isKept: boolean
  undo(): Promise<void>
}

// A character takes at most four bytes: what is larger is not read into memory at all.
const LARGEST_BYTES = LARGEST_FILE * 4

async function readFile(file: Blob): Promise<Result<string, OpenFailure>> {
  if (file.size > LARGEST_BYTES) return fail({ type: 'too-large' })
  const text = await readText(file)
  return text === undefined ? fail({ type: 'unreadable' }) : ok(text)
}

const fileNameOf = (file: Blob): string | undefined => (file instanceof File ? file.name : undefined)

/** Reads a file and says what opening it would do. Changes nothing and never throws. */
export async function considerFile(file: Blob): Promise<Result<Offer, OpenFailure>> {
  const text = await readFile(file)
  if (!text.ok) return text
  const parsed = parseFile(text.value)
  if (!parsed.ok) {
    const { error } = parsed
    if (error.type === 'other-kind') return fail({ ...error, text: text.value })
    return fail(error.type === 'too-new' ? { type: 'too-new', page: readablePart(text.value) } : error)
  }
  const { casusId, savedAt, registers } = parsed.value
  await open()
  const isHere = (await casusIds(hold)).includes(casusId)
  const mine = isHere ? await registersOf(hold, casusId) : {}
  const answers = compare(mine, registers)
  const isAway = isHere && readStaat(hold.environment.storage, casusId).staat !== 'gebruik'
  const name = casusName(registers)
  const fileName = fileNameOf(file) ?? name
  return ok({ casusId, savedAt, registers, isHere, isAway, answers, name, fileName })
}

function whatToUndo(before: Registers, { registers }: Offer): () => void {
  const paths = new Set(Object.keys(registers))
  return () => void goBackTo(before, { paths })
}

// Nobody waits longer than this for a browser that does not answer: the file is open.
const SOON = 1_000

const isKeptSoon = (kept: Promise<Kept> | undefined): Promise<boolean> =>
  Promise.race([
    (kept ?? Promise.resolve('refused')).then((how) => how === 'kept' || how === 'same'),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), SOON)),
  ])

/** Does what the offer says: adds the casus, or unites it with the one here, and makes it the one in use. */
export async function acceptOffer(offer: Offer): Promise<Result<Accepted, OpenFailure>> {
  const { casusId, registers, isHere, isAway } = offer
  const earlier = $casusId.get()
  if (earlier !== casusId) await switchTo(casusId)
  // What a newer version of the workbook keeps here is left alone, also by a file.
  if ($state.get() === 'newer') return fail({ type: 'too-new', page: [] })
  const takeBack = whatToUndo($registers.get(), offer)
  const kept = isHere ? keepBefore('bestand', offer.fileName) : undefined
  unite(registers)
  return ok({
    type: !isHere ? 'added' : isAway ? 'returned' : 'united',
    isKept: await isKeptSoon(kept),
    async undo() {
      if ($casusId.get() !== casusId) await switchTo(casusId)
      takeBack()
      if (earlier !== undefined && earlier !== casusId) await switchTo(earlier)
    },
  })
}
