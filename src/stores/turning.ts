// Verbs for scoring apart and turning the cards.
import type { Lens } from '../domain/casus/lens.ts'
import { donePath, takesPartPath, turnedPath } from '../domain/turning/state.ts'
import { answer } from './casus.ts'

/** This lens is done, and its answers close; or it goes on after all. */
export const sayDone = (worksheet: string, lens: Lens, isDone: boolean): void =>
  answer(donePath(worksheet, lens), isDone)

/** Whether this lens takes part. */
export const takePart = (worksheet: string, lens: Lens, takesPart: boolean): void =>
  answer(takesPartPath(worksheet, lens), takesPart)

/** Turns the cards: from now on everyone sees what everyone answered. */
export const turn = (worksheet: string): void => answer(turnedPath(worksheet), true)
