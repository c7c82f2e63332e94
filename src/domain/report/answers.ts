// The answers to one question, as they are told on paper.
import type { Lens } from '../casus/lens.ts'
import type { Registers } from '../casus/registers.ts'
import { paperSpace, slotsOf, tellAnswer } from '../kinds/index.ts'
import type { Question } from '../worksheet/worksheet.ts'
import type { Block } from './blocks.ts'

export interface ReportAnswer {
  readonly lens?: Lens | undefined
  readonly blocks: readonly Block[]
}

/** What each lens answered, or the question's only slot; nothing where nobody did. */
export const slotAnswers = (registers: Registers, worksheet: string, question: Question): ReportAnswer[] =>
  slotsOf(worksheet, question).map((slot) => ({
    lens: slot.lens,
    blocks: tellAnswer(registers, slot, question),
  }))

/** The answers of one question, lens by lens; room to write on where nobody answered. */
export function reportAnswers(registers: Registers, worksheet: string, question: Question): ReportAnswer[] {
  const answers = slotAnswers(registers, worksheet, question)
  const filled = answers.filter(({ blocks }) => blocks.length > 0)
  return filled.length > 0 ? filled : answers.map(({ lens }) => ({ lens, blocks: paperSpace(question) }))
}
