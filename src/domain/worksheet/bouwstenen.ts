import type { Workbook } from './workbook.ts'

/** One of the seven, as the scan names it. */
export interface Bouwsteen {
  readonly id: string
  readonly titel: string
}

const SCAN = 'bouwstenen'

/** The seven in their order: the groups of the scan. A group without a score is none, there the trio looks back. */
export const bouwstenenOf = ({ hoofdstukken }: Workbook): Bouwsteen[] =>
  hoofdstukken
    .flatMap(({ werkbladen }) => werkbladen)
    .filter(({ id }) => id === SCAN)
    .flatMap(({ groepen = [], vragen }) =>
      groepen.filter(({ id }) => vragen.some(({ groep, soort }) => groep === id && soort === 'schaal')),
    )
    .map(({ id, titel }) => ({ id, titel }))
