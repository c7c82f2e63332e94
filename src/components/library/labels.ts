// The words for what authors write as ids.
import { workbook } from '../../catalog/workbook.ts'
import { FORM_NAMES, type Form } from '../../domain/library/draaiboek.ts'
import type { Audience } from '../../domain/library/tool.ts'
import { bouwstenenOf } from '../../domain/worksheet/bouwstenen.ts'

const AUDIENCES: Readonly<Record<Audience, string>> = {
  jou: 'jou',
  collegas: "collega's",
  bestuurders: 'bestuurders',
}

const together = new Intl.ListFormat('nl')

export const audienceLabel = (audience: Audience): string => AUDIENCES[audience]

/** "jou, collega's en bestuurders" */
export const audiencesText = (audiences: readonly Audience[]): string =>
  together.format(audiences.map(audienceLabel))

/** 'stap 4', 'stap 2, 3 en 4' */
export const stepsText = (steps: readonly number[]): string => `stap ${together.format(steps.map(String))}`

export const formLabel = (form: Form): string => FORM_NAMES[form]

/** The five steps, by number. */
export const stepTitle = (step: number): string =>
  workbook.hoofdstukken.find(({ stap }) => stap === step)?.titel ?? `stap ${step}`

/** The seven, in their order, as the scan names them. */
export const bouwstenen = bouwstenenOf(workbook)

export const bouwsteenTitle = (id: string): string =>
  bouwstenen.find((bouwsteen) => bouwsteen.id === id)?.titel ?? id
