// Other ways to write a word: its plural as Dutch spells it, and what was probably meant.

const VOICED = /^(.*(?:aa|ee|oo|uu|ie|ij|ei|ui|eu|oe|ou|au|[lmnr]))([vz])en?$/
const VOICELESS = /^(.*(?:ie|ij|ei|ui|eu|oe|ou|au|[lmnr]))([fs])$/
const LETTER: Readonly<Record<string, string>> = { v: 'f', z: 's', f: 'v', s: 'z' }

/**
 * 'initiatieven' for 'initiatief', 'huis' for 'huizen': the one pair of forms that the stemmer of the search index
 * does not bring together. Undefined when the word has no such other form.
 */
export function otherForm(word: string): string | undefined {
  const [, voiced, ended] = VOICED.exec(word) ?? []
  if (voiced !== undefined && ended !== undefined) return `${voiced}${LETTER[ended]}`
  const [, voiceless, end] = VOICELESS.exec(word) ?? []
  return voiceless === undefined || end === undefined ? undefined : `${voiceless}${LETTER[end]}en`
}

/** How many letters must be added, dropped, changed or swapped to make one word of the other. */
export function distance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1]
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      const steps = [(next[at - 1] ?? 0) + 1, (last[at] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1)]
      next.push(Math.min(...steps, ...(isSwapped ? [(before[at - 2] ?? 0) + 1] : [])))
    }
    ;[before, last] = [last, next]
  }
  return last[other.length] ?? 0
}

const MOST_LETTERS_WRONG = 2
const LETTERS_PER_MISTAKE = 3

/** The words nearest to this one by spelling, nearest first; of two as near, the one that stands first. */
export function nearestWords(word: string, words: readonly string[], most: number): string[] {
  const allowed = Math.min(MOST_LETTERS_WRONG, Math.floor(word.length / LETTERS_PER_MISTAKE))
  return words
    .filter((other) => Math.abs(other.length - word.length) <= allowed)
    .map((other) => ({ other, far: distance(word, other) }))
    .filter(({ far }) => far > 0 && far <= allowed)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ other }) => other)
}
