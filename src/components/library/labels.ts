// The words for what authors write as ids.
import { workbook } from '../../catalog/workbook.ts'
import type { Form } from '../../domain/library/draaiboek.ts'
import type { Audience } from '../../domain/library/tool.ts'
import { bouwstenenOf } from '../../domain/worksheet/bouwstenen.ts'

const AUDIENCES: Readonly<Record<Audience, string>> = {
  jou: 'jou',
  collegas: "collega's",
  bestuurders: 'bestuurders',
}

const FORMS: Readonly<Record<Form, string>> = {
  alleen: 'Alleen',
  duo: "In duo's",
  trio: 'In het trio',
  groep: 'Met de groep',
  samen: 'Samen',
  pauze: 'Pauze',
}

const together = new Intl.ListFormat('nl')

export const audienceLabel = (audience: Audience): string => AUDIENCES[audience]

/** "jou, collega's en bestuurders" */
export const audiencesText = (audiences: readonly Audience[]): string =>
  together.format(audiences.map(audienceLabel))

/** 'stap 4', 'stap 2, 3 en 4' */
export const stepsText = (steps: readonly number[]): string => `stap ${together.format(steps.map(String))}`

export const formLabel = (form: Form): string => FORMS[form]

/** The five steps, by number. */
export const stepTitle = (step: number): string =>
  workbook.hoofdstukken.find(({ stap }) => stap === step)?.titel ?? `stap ${step}`

/** The seven, in their order, as the scan names them. */
export const bouwstenen = bouwstenenOf(workbook)

export const bouwsteenTitle = (id: string): string =>
  bouwstenen.find((bouwsteen) => bouwsteen.id === id)?.titel ?? id

/** '20 minuten', '1,5 uur', '2 uur en 40 minuten': as one says it. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const left = rest === 1 ? '1 minuut' : `${rest} minuten`
  if (hours === 0) return left
  if (rest === 0) return `${hours} uur`
  return rest === 30 ? `${hours},5 uur` : `${hours} uur en ${left}`
}
