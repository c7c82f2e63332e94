import type { Registers } from '../casus/registers.ts'
import type { Slot } from '../casus/rows.ts'
import type { Block } from '../report/blocks.ts'
import type { Question } from '../worksheet/worksheet.ts'

/** What every question kind can do. One file a kind; `kinds/index.ts` lists them. */
export interface Kind<Q extends Question> {
  /** [K1] True once there is something a reader would call an answer; an emptied field is none. */
  isAnswered(registers: Registers, slot: Slot, question: Pick<Q, 'id' | 'soort'>): boolean
  /** [K2] The answer as blocks; every version written separately is in it. Empty when unanswered. */
  tell(registers: Registers, slot: Slot, question: Q): readonly Block[]
  /** [K3] What paper offers instead of an answer: lines, boxes or an empty table. */
  paper(question: Q): readonly Block[]
}
