import type { Found, MissingWord } from '../stores/search-book.ts'

export const SEARCH_FAILED =
  'Zoeken lukt nu niet: de zoekindex kon niet worden opgehaald. Kijk of je verbinding hebt en typ dan verder. Je antwoorden doorzoek je ook zonder verbinding.'

export const NOTHING_TYPED = 'Typ een of meer woorden, of kies een filter.'

export const SEARCHING = 'Bezig met zoeken.'

export const ANSWERS_FAILED =
  'In je antwoorden zoeken lukt nu niet: de vragen konden niet worden opgehaald. Je antwoorden zijn veilig. Ververs deze bladzijde als je weer verbinding hebt.'

export const NO_ANSWERS = 'Dit woord staat niet in wat jullie invulden.'

export const KINDS: Readonly<Record<string, string>> = {
  hoofdstuk: 'Hoofdstuk',
  gereedschap: 'Gereedschap',
  begrip: 'Begrip',
  draaiboek: 'Draaiboek',
  bladzijde: 'Bladzijde',
}

export const pageCount = (count: number): string =>
  count === 1 ? '1 bladzijde gevonden' : `${count} bladzijden gevonden`

export const answerCount = (count: number): string =>
  count === 1 ? '1 antwoord gevonden' : `${count} antwoorden gevonden`

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' en ')

const notThere = (missing: readonly MissingWord[]): string =>
  `${quoted(missing.map(({ word }) => word))} ${missing.length === 1 ? 'staat' : 'staan'} niet in het werkboek.`

/** What was done to find these pages, when that is other than what was asked; nothing else. */
export function searchRemark({ hits, words, missing, isPartial }: Found): string | undefined {
  if (missing.length > 0)
    return words.length > 0 && hits.length > 0
      ? `${notThere(missing)} We zochten op ${quoted(words)}.`
      : notThere(missing)
  if (isPartial && hits.length > 0)
    return 'Geen bladzijde heeft al deze woorden. Hieronder staan bladzijden met een deel ervan.'
  return undefined
}
