export const SEARCH_FAILED =
  'Zoeken lukt nu niet: de zoekindex kon niet worden opgehaald. Kijk of je verbinding hebt en typ dan verder.'

export const NO_HITS =
  'Niets gevonden. Probeer een korter woord, het begin van een woord, of een ander woord voor hetzelfde.'

export const hitCount = (count: number): string =>
  count === 1 ? '1 bladzijde gevonden' : `${count} bladzijden gevonden`
