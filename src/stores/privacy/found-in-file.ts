import { atom } from 'nanostores'
import type { FoundInAnswer } from '../../domain/privacy/in-answers.ts'

/** What looks like personal data in the file that was just made: said afterwards, making it waits for nothing. */
export const $foundInFile = atom<readonly FoundInAnswer[]>([])
