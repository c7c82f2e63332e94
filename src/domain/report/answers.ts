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

/** What each lens answered, or the question's only slot; no blocks where nobody did. */
export const slotAnswers = (registers: Registers, worksheet: string, question: Question): ReportAnswer[] =>
  slotsOf(worksheet, question).map((slot) => ({
    lens: slot.lens,
    blocks: tellAnswer(registers, slot, question),
  }))

/** The answers of one question, lens by lens; none where nobody answered. */
export const toldAnswers = (registers: Registers, worksheet: string, question: Question): ReportAnswer[] =>
  slotAnswers(registers, worksheet, question).filter(({ blocks }) => blocks.length > 0)

/** Room to write on, for each lens that is asked. */
export const roomForAnswers = (worksheet: string, question: Question): ReportAnswer[] =>
  slotsOf(worksheet, question).map(({ lens }) => ({
    lens,
    blocks: paperSpace(question, lens),
  }))

/** The answers of one question; room to write on where nobody answered. */
export function reportAnswers(registers: Registers, worksheet: string, question: Question): ReportAnswer[] {
  const told = toldAnswers(registers, worksheet, question)
  return told.length > 0 ? told : roomForAnswers(worksheet, question)
}
