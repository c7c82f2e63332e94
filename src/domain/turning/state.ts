// Scoring apart, then turning the cards: who takes part, who said to be done, and whether the cards are turned. It
// travels with the casus, in registers under a worksheet name that no author can use.
import { LENSES, type Lens } from '../casus/lens.ts'
import { formatPath } from '../casus/path.ts'
import type { Register } from '../casus/register.ts'
import { type Registers, valueAt } from '../casus/registers.ts'

const WORKSHEET = '_omdraaien'

/** How the paths begin of everything that concerns the turning of a worksheet. */
export const turningPrefix = (worksheet: string): string => `${WORKSHEET}.${worksheet}`

/** Where it is kept that the cards of a worksheet are turned. */
export const turnedPath = (worksheet: string): string =>
  formatPath({ worksheet: WORKSHEET, question: worksheet, row: 'gedraaid' })

/** Where a lens says that it is done, and closes its answers. */
export const donePath = (worksheet: string, lens: Lens): string =>
  formatPath({ worksheet: WORKSHEET, question: worksheet, row: 'klaar', lens })

/** Where is kept whether a lens takes part. */
export const takesPartPath = (worksheet: string, lens: Lens): string =>
  formatPath({ worksheet: WORKSHEET, question: worksheet, row: 'doet-mee', lens })

/** [O1] The cards are turned when someone said so, and only then: no answer turns them, nor does a date. */
export const isTurned = (registers: Registers, worksheet: string): boolean =>
  valueAt(registers, turnedPath(worksheet)) === true

/** Whether this lens said to be done. Its answers are closed from then on, for itself too, until the turning. */
export const saidDone = (registers: Registers, worksheet: string, lens: Lens): boolean =>
  valueAt(registers, donePath(worksheet, lens)) === true

/** The lenses that take part: all three, as long as nobody said otherwise. */
export const participants = (registers: Registers, worksheet: string): Lens[] =>
  LENSES.filter((lens) => valueAt(registers, takesPartPath(worksheet, lens)) !== false)

const ofTurning = (registers: Registers): [string, Register][] =>
  Object.entries(registers).filter(([path]) => path.startsWith(`${WORKSHEET}.`))

/** An earlier state of a casus, with the cards as they lie now: what was turned since may be read in it too. */
export const turnedAs = (now: Registers, then: Registers): Registers => ({
  ...Object.fromEntries(Object.entries(then).filter(([path]) => !path.startsWith(`${WORKSHEET}.`))),
  ...Object.fromEntries(ofTurning(now)),
})
