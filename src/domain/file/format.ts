// What a saved casus is. Read by version, never by guessing (rule F1).
import type { Registers } from '../casus/registers.ts'

export const FORMAT = 'wijkwerkboek'
export const VERSION = 1

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

export type FileFailure =
  | { readonly type: 'too-large' }
  | { readonly type: 'not-a-casus' }
  | { readonly type: 'damaged' }
  | { readonly type: 'too-new'; readonly version: number }
