// What a saved casus is. Read by version, never by guessing (rule F1).
import type { Registers } from '../casus/registers.ts'

export const FORMAT = 'wijkwerkboek'
export const VERSION = 2

/** The id of the script element that carries the casus in a saved file. */
export const DATA_ELEMENT_ID = 'wijkwerkboek-casus'

export interface CasusFile {
  readonly format: typeof FORMAT
  readonly version: number
  /** ISO time. */
  readonly savedAt: string
  readonly casusId: string
  readonly registers: Registers
}

/**
 * What a file of ours may be besides a casus: a question for tips, and the tips that come back. They say so in `soort`,
 * and count their versions from 2: a workbook of before that says that the file is newer than itself, and shows its page.
 */
export const FILE_KINDS = ['tipvraag', 'tips'] as const
export type FileKind = (typeof FILE_KINDS)[number]
export const KIND_VERSION = 2

export type FileFailure =
  /** No casus, but something else of ours: it is never added to the casussen. */
  | { readonly type: 'other-kind'; readonly kind: FileKind }
  | { readonly type: 'too-large' }
  | { readonly type: 'not-a-casus' }
  | { readonly type: 'damaged' }
  | { readonly type: 'too-new'; readonly version: number }
