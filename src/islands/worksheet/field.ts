import type { Registers } from '../../domain/casus/registers.ts'
import type { Slot } from '../../domain/casus/rows.ts'
import type { Question } from '../../domain/worksheet/worksheet.ts'

/** How a worksheet reads the casus when its lenses answer apart. */
export interface Apart {
  /** How the paths begin that say whether the cards are turned. */
  readonly prefix: string
  /** What may be shown. */
  show(registers: Registers): Registers
}

/** What every field gets: its question, the slot it writes to, and the registers of that question. */
export interface FieldProps<Q extends Question = Question> {
  readonly question: Q
  readonly slot: Slot
  readonly registers: Registers
  /** Ids of the elements that name and explain the question, for `aria-labelledby` and `aria-describedby`. */
  readonly labelId: string
  readonly helpId: string | undefined
}
