import { atom } from 'nanostores'
import type { FoundInAnswer } from '../../domain/privacy/in-answers.ts'

export interface FoundInFile {
  /** The casus of which a file was made: not always the one in use. */
  readonly casusId: string
  readonly found: readonly FoundInAnswer[]
}

/** What looks like personal data in the file that was just made: said afterwards, making it waits for nothing. */
export const $foundInFile = atom<FoundInFile | undefined>(undefined)
