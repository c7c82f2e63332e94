// The answers to one question for who only reads: there is nothing to write on, so what is open is said.
import type { Registers } from '../casus/registers.ts'
import type { Question } from '../worksheet/worksheet.ts'
import { type ReportAnswer, slotAnswers } from './answers.ts'
import type { Block } from './blocks.ts'

const NOT_FILLED_IN: readonly Block[] = [{ type: 'text', text: 'Niet ingevuld.' }]

/** The answers of one question, lens by lens; where a lens left it open that is said, once where nobody answered. */
export function answersAndGaps(registers: Registers, worksheet: string, question: Question): ReportAnswer[] {
  const answers = slotAnswers(registers, worksheet, question)
  return answers.every(({ blocks }) => blocks.length === 0)
    ? [{ blocks: NOT_FILLED_IN }]
    : answers.map(({ lens, blocks }) => ({ lens, blocks: blocks.length > 0 ? blocks : NOT_FILLED_IN }))
}
