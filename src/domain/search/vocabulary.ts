// The words of the book, held against those a person typed. Pagefind falls back on any beginning of an unknown word
// that it does know: 'kwartetten' would find 'kwart'. We rather say that it is not there.
import { nearestWords, otherForm } from './spelling.ts'
import { plain } from './words.ts'

/** The words of the book, the most used first. */
export type Vocabulary = readonly string[]

// 'budgetten' is there when 'budget' is: endings are at most so long.
const LONGEST_ENDING = 3
const SHORTEST_STEM = 4
const MOST_SUGGESTIONS = 3

export const toVocabulary = (words: readonly string[]): Vocabulary => words.map(plain)

const isFormOf = (word: string, known: string): boolean =>
  known.startsWith(word) ||
  (known.length >= SHORTEST_STEM && word.startsWith(known) && word.length - known.length <= LONGEST_ENDING) ||
  known.endsWith(word)

/** Whether the book has this word, in some form or as part of another. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  const forms = [word, otherForm(word)].filter((form) => form !== undefined)
  return (
    word.length < SHORTEST_STEM || forms.some((form) => vocabulary.some((known) => isFormOf(form, known)))
  )
}

/** The two words of the book that an unknown word is made of: 'parkeer overlast'. */
function knownParts(word: string, vocabulary: Vocabulary): string[] {
  const known = new Set(vocabulary)
  for (let place = SHORTEST_STEM; place <= word.length - SHORTEST_STEM; place += 1) {
    const [first, last] = [word.slice(0, place), word.slice(place)]
    const isThere = known.has(first) || (first.endsWith('s') && known.has(first.slice(0, -1)))
    if (isThere && known.has(last)) return [`${first} ${last}`]
  }
  return []
}

/** What to search for instead of a word that the book does not have, the likeliest first. */
export function suggestionsFor(word: string, vocabulary: Vocabulary): string[] {
  const near = nearestWords(word, vocabulary, MOST_SUGGESTIONS)
  return near.length > 0 ? near : knownParts(word, vocabulary)
}
