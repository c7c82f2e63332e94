// Other work beside the casus, sorted by what it does to it. 'Staat los' stands beside the rest as a fair outcome.
import type { Registers } from '../casus/registers.ts'
import { valueAt } from '../casus/registers.ts'
import { type Slot, slotPath } from '../casus/rows.ts'
import { isFilled, plainText } from '../kinds/read.ts'
import { element, type ReportElement, type ReportNode } from '../report/element.ts'
import type { MatrixQuestion } from '../worksheet/worksheet.ts'
import { viewTable } from './table.ts'

const EFFECTS = [
  ['plus', '+', 'Helpt'],
  ['allebei', '±', 'Helpt én hindert'],
  ['min', '−', 'Hindert'],
  ['los', '○', 'Staat los'],
  ['onbekend', '?', 'Weten we niet'],
] as const

export interface LinkedWork {
  readonly work: string
  readonly effect: string
  readonly moment: string
}

/** [X3] The kinds of work somebody judged, with when their planning is fixed. */
export const linkedWork = (registers: Registers, slot: Slot, { rijen }: MatrixQuestion): LinkedWork[] =>
  rijen.flatMap(({ id, tekst }) => {
    const effect = valueAt(registers, slotPath(slot, id, 'effect'))
    const moment = plainText(valueAt(registers, slotPath(slot, id, 'moment')))
    return isFilled(effect) ? [{ work: tekst, effect: String(effect), moment }] : []
  })

const item = ({ work, moment }: LinkedWork): ReportNode =>
  element('li', '', [work, ...(moment ? [`: planning vast op ${moment}`] : [])])

export function linkChanceElements(
  registers: Registers,
  slot: Slot,
  question: MatrixQuestion,
): ReportElement[] {
  const all = linkedWork(registers, slot, question)
  if (all.length === 0) return []
  return [
    viewTable({
      name: 'koppelkansen',
      caption: 'Wat ander werk met deze casus doet',
      corner: 'Samen met de casus',
      columns: ['Welk werk'],
      rows: EFFECTS.flatMap(([id, sign, name]) => {
        const these = all.filter(({ effect }) => effect === id)
        const content = [element('ul', 'view__list', these.map(item))]
        return these.length === 0 ? [] : [{ title: `${sign} ${name}`, cells: [{ content }] }]
      }),
    }),
  ]
}
