// Words and sentences, as a reader of Dutch would count them.

export interface Word {
  readonly text: string
  /** Where it begins. */
  readonly index: number
}

/** Words: letters and digits, with an apostrophe or a hyphen inside. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    text: word,
    index,
  }))

// A full stop in 'bijv.' or '9.30' ends nothing: what ends a sentence is followed by white space and a new one.
const SENTENCE_END = /(?<=[.?!:…]['’"”)]*)\s+(?=['‘"“(]*[\p{Lu}\p{N}])/u

/** Sentences: a colon before a capital ends one too, since a reader may stop there. */
export function sentencesIn(text: string): Word[] {
  const parts: Word[] = []
  let index = 0
  for (const part of text.split(SENTENCE_END)) {
    const start = text.indexOf(part, index)
    parts.push({ text: part, index: start })
    index = start + part.length
  }
  return parts.filter((part) => wordsIn(part.text).length > 0)
}
