// Where a text has six words in a row as one of the five sources has them.
import { lineAt, type Passage } from '../passages/passage.ts'
import { NAMES } from './names.ts'
import { type Run, runsIn } from './runs.ts'

const allowed = new Set(NAMES.flatMap(({ words }) => runsIn(words).map(({ hash }) => hash)))

/** Runs that overlap are one borrowed phrase: told once, as long as it is. */
function phrasesOf(runs: readonly Run[], text: string): { index: number; phrase: string }[] {
  const phrases: { from: number; to: number }[] = []
  for (const { words } of runs) {
    const [from, last] = [words[0]?.index ?? 0, words.at(-1)]
    const to = (last?.index ?? 0) + (last?.text.length ?? 0)
    const before = phrases.at(-1)
    if (before && from <= before.to) before.to = to
    else phrases.push({ from, to })
  }
  return phrases.map(({ from, to }) => ({ index: from, phrase: text.slice(from, to).replace(/\s+/g, ' ') }))
}

/** One message for each borrowed phrase: file, line, words, and what to do. */
export const borrowedPhrases = (passages: readonly Passage[], hashes: ReadonlySet<string>): string[] =>
  passages.flatMap((passage) => {
    const borrowed = runsIn(passage.text).filter(({ hash }) => hashes.has(hash) && !allowed.has(hash))
    return phrasesOf(borrowed, passage.text).map(
      ({ index, phrase }) =>
        `${passage.file}, regel ${lineAt(passage, index)}: '${phrase}' staat zo in een bron: schrijf het in eigen woorden`,
    )
  })
