// What the search page can choose by, as Pagefind reads it from `data-pagefind-filter`.

export type Kind = 'hoofdstuk' | 'gereedschap' | 'begrip' | 'draaiboek' | 'bladzijde'

interface About {
  readonly stappen?: readonly number[]
  readonly bouwstenen?: readonly string[]
}

/** 'soort:gereedschap, stap:2, bouwsteen:vertrouwen' */
export const searchFilters = (kind: Kind, { stappen = [], bouwstenen = [] }: About = {}): string =>
  [
    `soort:${kind}`,
    ...stappen.map((step) => `stap:${step}`),
    ...bouwstenen.map((bouwsteen) => `bouwsteen:${bouwsteen}`),
  ].join(', ')
