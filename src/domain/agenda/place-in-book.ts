// To which step or bouwsteen an answer belongs, by where its question stands.
import type { Question } from '../worksheet/worksheet.ts'

/** Ids of the options of the column 'stap', in the order of the steps. */
export const STEP_IDS = ['urgentie', 'uitnodigen', 'visievorming', 'randvoorwaarden', 'uitvoeren'] as const

export const BOUWSTEEN_IDS = [
  'visie',
  'verankering',
  'urgentie',
  'procesleiding',
  'lange-adem',
  'vertrouwen',
  'middelen',
] as const

export interface ChapterPlace {
  /** 1 to 5. */
  readonly stap?: number | undefined
  readonly bouwsteen?: string | undefined
}

export interface PlaceInBook {
  readonly stap?: string | undefined
  readonly bouwsteen?: string | undefined
}

const SCAN = 'bouwstenen'

/** [G5] Step and bouwsteen are those of the chapter; in the scan the bouwsteen is the group a question stands in. */
export function placeInBook(
  { stap, bouwsteen }: ChapterPlace,
  worksheet: string,
  { groep }: Pick<Question, 'groep'>,
): PlaceInBook {
  const inScan = worksheet === SCAN ? BOUWSTEEN_IDS.find((id) => id === groep) : undefined
  return { stap: stap === undefined ? undefined : STEP_IDS[stap - 1], bouwsteen: inScan ?? bouwsteen }
}
