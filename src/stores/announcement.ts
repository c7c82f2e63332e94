// What was just done, for the page's one polite live region. Two regions would talk through one another.
import { atom } from 'nanostores'

export const $announcement = atom('')

/** For the ear only: what stands on the page already, in a place of its own. */
export const $whisper = atom('')

/** Shows a sentence beside the save status and has it read out. */
export const announce = (sentence: string): void => $announcement.set(sentence)
