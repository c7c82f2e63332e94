// The registry of views: drawings of answers that are kept as any other. A view never stores anything.
import type { Registers } from '../casus/registers.ts'
import { slotsOf } from '../kinds/index.ts'
import type { ReportElement } from '../report/element.ts'
import type { Question, Worksheet } from '../worksheet/worksheet.ts'
import { balanceElements } from './balance.ts'
import { coalitionElements } from './coalition-path.ts'
import { linkChanceElements } from './link-chances.ts'
import { roundsElements } from './rounds.ts'
import { spaceClaimElements } from './space-claim.ts'
import { weekClockElements } from './week-clock.ts'

/** The view of a question, lens by lens, as elements for screen, paper and file. Empty without one, or without answers. */
export function questionView(registers: Registers, worksheet: string, question: Question): ReportElement[] {
  const slots = slotsOf(worksheet, question)
  if (question.soort === 'matrix') {
    const { beeld } = question
    if (beeld === 'coalities') return slots.flatMap((slot) => coalitionElements(registers, slot, question))
    if (beeld === 'koppelkansen')
      return slots.flatMap((slot) => linkChanceElements(registers, slot, question))
  }
  if (question.soort === 'tabel') {
    const { beeld } = question
    if (beeld === 'weekklok') return slots.flatMap((slot) => weekClockElements(registers, slot))
    if (beeld === 'rekenhulp') return slots.flatMap((slot) => spaceClaimElements(registers, slot))
  }
  return []
}

/** The view of a whole worksheet. */
export const worksheetView = (registers: Registers, worksheet: Worksheet): ReportElement[] =>
  worksheet.beeld === 'balans'
    ? balanceElements(registers, worksheet)
    : worksheet.beeld === 'toen-en-nu'
      ? roundsElements(registers, worksheet)
      : []
