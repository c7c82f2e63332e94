// What a begeleider notes beside a draaiboek is for the begeleider alone. It is kept in the casus, so that it travels in
// a file of one's own, and it never goes anywhere else.
import { formatPath, parsePath } from '../casus/path.ts'
import type { Registers } from '../casus/registers.ts'

/** Worksheet names that begin so hold notes of the begeleider. No author can use one. */
const NOTES = '_notities'

/** Where the begeleider's own note at one block of a draaiboek is kept. */
export const notePath = (draaiboek: string, block: string): string =>
  formatPath({ worksheet: NOTES, question: draaiboek, row: block })

const isNote = (path: string): boolean => parsePath(path)?.worksheet.startsWith(NOTES) ?? false

/** [L1] The casus without the notes of the begeleider: what a copy that goes to others is made of. */
export const withoutNotes = (registers: Registers): Registers =>
  Object.fromEntries(Object.entries(registers).filter(([path]) => !isNote(path)))
