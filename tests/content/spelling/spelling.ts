// Words that are in no dictionary.
import { lineAt, type Passage } from '../passages/passage.ts'
import { wordsIn } from '../words.ts'
import type { Dictionary } from './dictionary.ts'

const HAS_DIGIT = /\p{N}/u

const normal = (word: string): string => word.normalize('NFC').replaceAll('’', "'").replaceAll('‑', '-')

const lowerFirst = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1)

/** Says of a word whether it is spelled right, by the dictionary or by the project's own list. */
export function speller({ knows }: Dictionary, list: ReadonlySet<string>): (word: string) => boolean {
  const seen = new Map<string, boolean>()
  const isRight = (word: string): boolean =>
    HAS_DIGIT.test(word) || list.has(word) || list.has(lowerFirst(word)) || knows(word)
  return (word) => {
    const told = seen.get(word) ?? isRight(word)
    seen.set(word, told)
    return told
  }
}

const hint = (suggestions: readonly string[]): string =>
  suggestions.length > 0 ? ` (bedoel je ${suggestions.map((word) => `'${word}'`).join(' of ')}?)` : ''

/** One message for each wrong word in each file: file, line, word, and what to do. */
export function misspellings(
  passages: readonly Passage[],
  dictionary: Dictionary,
  list: ReadonlySet<string>,
): string[] {
  const isRight = speller(dictionary, list)
  const told = new Set<string>()
  return passages.flatMap((passage) =>
    wordsIn(passage.text).flatMap(({ text, index }) => {
      const word = normal(text)
      const key = `${passage.file} ${word}`
      if (isRight(word) || told.has(key)) return []
      told.add(key)
      return [
        `${passage.file}, regel ${lineAt(passage, index)}: '${word}' staat niet in het woordenboek${hint(dictionary.suggests(word))}: verbeter het, of zet het in content/woordenlijst.txt`,
      ]
    }),
  )
}
