// How easily a text reads: Flesch-Douma, and the length of its sentences.
//
// Flesch-Douma = 206,84 − 0,93 × words a sentence − 77 × syllables a word: Flesch's formula, fitted to Dutch by
// W.H. Douma, 'De leesbaarheid van landbouwbladen' (1960). 60 to 70 is ordinary, 70 to 80 fairly easy, 80 to 90
// easy. It counts and does not understand: a text that fails is hard to read, one that passes may still be.
// Sentences end at . ? ! or : before a capital, and with the block they stand in: a heading or an option is one.
// Syllables are groups of vowels (syllables.ts).
import { lineAt, type Passage } from '../passages/passage.ts'
import { sentencesIn, wordsIn } from '../words.ts'
import { syllablesIn } from './syllables.ts'

export const LOWEST_SCORE = 70
export const LONGEST_SENTENCE = 25

// Below this, one long word decides.
const FEWEST_WORDS = 60

// A list of sources or of items is not read from beginning to end.
const LIST = /^content\/[^/]*$/

export interface Counts {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
}

export function countsOf(texts: readonly string[]): Counts {
  const words = texts.flatMap(wordsIn)
  return {
    sentences: texts.flatMap(sentencesIn).length,
    words: words.length,
    syllables: words.reduce((sum, { text }) => sum + syllablesIn(text), 0),
  }
}

/** The higher, the easier. */
export const fleschDouma = ({ sentences, words, syllables }: Counts): number =>
  206.84 - 0.93 * (words / sentences) - 77 * (syllables / words)

const told = (score: number): string => score.toFixed(0)

/** Files that read too hard, each with its score and what to do. */
export function hardFiles(passages: readonly Passage[]): string[] {
  const byFile = Map.groupBy(passages, ({ file }) => file)
  return [...byFile].flatMap(([file, own]) => {
    const counts = countsOf(own.map(({ text }) => text))
    if (counts.words < FEWEST_WORDS || LIST.test(file)) return []
    const score = fleschDouma(counts)
    return score >= LOWEST_SCORE
      ? []
      : [
          `${file}, regel ${own[0]?.line}: leesbaarheid ${told(score)}, minstens ${LOWEST_SCORE}: maak zinnen en woorden korter`,
        ]
  })
}

/** Sentences that are too long, each with its line, its words and what to do. */
export const longSentences = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    sentencesIn(passage.text).flatMap(({ text, index }) => {
      const { length } = wordsIn(text)
      return length <= LONGEST_SENTENCE
        ? []
        : [
            `${passage.file}, regel ${lineAt(passage, index)}: een zin van ${length} woorden, hoogstens ${LONGEST_SENTENCE}: maak er twee van: '${text.replace(/\s+/g, ' ')}'`,
          ]
    }),
  )
