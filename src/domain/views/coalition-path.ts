// Who comes in and who steps out, over the steps: the same answers as the grid, read along each row.
import type { Registers } from '../casus/registers.ts'
import { valueAt } from '../casus/registers.ts'
import { type Slot, slotPath } from '../casus/rows.ts'
import { isFilled } from '../kinds/read.ts'
import { element, type ReportElement } from '../report/element.ts'
import type { MatrixQuestion } from '../worksheet/worksheet.ts'
import { remark, type ViewCell, viewTable } from './table.ts'

/** From outside to the lead; what an author calls otherwise counts as joining. */
const WEIGHT: Readonly<Record<string, number>> = {
  niet: 0,
  'weet-ervan': 1,
  'denkt-mee': 2,
  'doet-mee': 3,
  trekt: 4,
}
const SIGNS = ['–', '·', '○', '◐', '●'] as const
const JOINS = 3

export interface Part {
  readonly text: string
  /** 0 not in it, 1 knows of it, 2 thinks along, 3 joins, 4 leads; undefined while nobody filled it in. */
  readonly weight: number | undefined
  readonly change: 'in' | 'out' | undefined
}

export interface Party {
  readonly name: string
  readonly parts: readonly Part[]
}

function changeFrom(before: number | undefined, now: number | undefined): Part['change'] {
  if (before === undefined || now === undefined) return undefined
  const [was, is] = [before >= 2, now >= 2]
  return was === is ? undefined : is ? 'in' : 'out'
}

/** [X1] Per party its part in each step, and where it comes in or steps out; parties without any part are left out. */
export function coalitionPath(registers: Registers, slot: Slot, question: MatrixQuestion): Party[] {
  return question.rijen.flatMap(({ id, tekst }) => {
    let before: number | undefined
    const parts = question.kolommen.map((column): Part => {
      const value = valueAt(registers, slotPath(slot, id, column.id))
      const weight = isFilled(value) ? (WEIGHT[String(value)] ?? JOINS) : undefined
      const change = changeFrom(before, weight)
      before = weight ?? before
      const text = column.opties?.find((option) => option.id === value)?.tekst ?? String(value ?? '')
      return { text, weight, change }
    })
    return parts.some(({ weight }) => weight !== undefined) ? [{ name: tekst, parts }] : []
  })
}

const CHANGES = { in: 'erbij', out: 'eruit' } as const

const partCell = ({ text, weight, change }: Part): ViewCell => ({
  className: weight === undefined ? 'view__none' : `view__part view__part--${weight}`,
  content:
    weight === undefined
      ? []
      : [
          element('span', 'view__sign', [SIGNS[weight] ?? ''], { 'aria-hidden': 'true' }),
          ` ${text}`,
          ...(change ? [' ', element('strong', 'view__change', [CHANGES[change]])] : []),
        ],
})

/** Per step who comes in and who steps out, in words: a line a step. */
function changesPerStep(parties: readonly Party[], { kolommen }: MatrixQuestion): ReportElement[] {
  const names = (index: number, change: Part['change']) =>
    parties.filter(({ parts }) => parts[index]?.change === change).map(({ name }) => name)
  const steps = kolommen.flatMap(({ titel }, index) => {
    const [added, gone] = [names(index, 'in'), names(index, 'out')]
    const told = [
      ...(added.length > 0 ? [`erbij: ${added.join(', ')}`] : []),
      ...(gone.length > 0 ? [`eruit: ${gone.join(', ')}`] : []),
    ]
    return told.length > 0 ? [element('li', '', [`${titel}, ${told.join('; ')}`])] : []
  })
  return steps.length > 0
    ? [element('ul', 'view__list', steps)]
    : [remark('Niemand komt erbij of gaat eruit.')]
}

export function coalitionElements(
  registers: Registers,
  slot: Slot,
  question: MatrixQuestion,
): ReportElement[] {
  const parties = coalitionPath(registers, slot, question)
  if (parties.length === 0) return []
  return [
    viewTable({
      name: 'coalities',
      caption: 'De coalitie over de stappen',
      corner: 'Partij',
      columns: question.kolommen.map(({ titel }) => titel),
      rows: parties.map(({ name, parts }) => ({ title: name, cells: parts.map(partCell) })),
    }),
    ...changesPerStep(parties, question),
  ]
}
