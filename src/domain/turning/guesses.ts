// Perspectiefwissel: what one lens thought another would give, beside what that one gave.
import { isLens, LENSES, type Lens } from '../casus/lens.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import { slotPath } from '../casus/rows.ts'
import { readScore } from '../kinds/schaal.ts'
import type { MatrixQuestion, Worksheet } from '../worksheet/worksheet.ts'

/** Who thought what of whom, and how far that was off. */
export interface Misjudgement {
  readonly stone: string
  readonly title: string
  readonly by: Lens
  readonly about: Lens
  readonly guess: number
  readonly score: number
}

/** The question in which guesses are made: a matrix for each lens, with a column for every lens. */
export const guessQuestion = ({ vragen }: Pick<Worksheet, 'vragen'>): MatrixQuestion | undefined =>
  vragen.find(
    (question): question is MatrixQuestion =>
      question.soort === 'matrix' &&
      question.per === 'bril' &&
      question.kolommen.every(({ id }) => isLens(id)),
  )

const MOST = 3

const off = ({ guess, score }: Misjudgement): number => Math.abs(guess - score)

function guessesOf(registers: Registers, worksheet: Worksheet, question: MatrixQuestion): Misjudgement[] {
  const read = (path: string) => readScore(valueAt(registers, path))
  return question.rijen.flatMap(({ id: stone, tekst: title }) =>
    LENSES.flatMap((by) =>
      LENSES.filter((about) => about !== by).flatMap((about) => {
        const guess = read(
          slotPath({ worksheet: worksheet.id, question: question.id, lens: by }, stone, about),
        )
        const score = read(slotPath({ worksheet: worksheet.id, question: stone, lens: about }))
        return guess === undefined || score === undefined ? [] : [{ stone, title, by, about, guess, score }]
      }),
    ),
  )
}

/** [O6] The guesses that were furthest off, at most three; none where nobody guessed or all guessed well. */
export function largestMisjudgements(registers: Registers, worksheet: Worksheet): Misjudgement[] {
  const question = guessQuestion(worksheet)
  return (question ? guessesOf(registers, worksheet, question) : [])
    .filter((one) => off(one) > 0)
    .sort((a, b) => off(b) - off(a))
    .slice(0, MOST)
}

/** How many guesses can be held against a score. */
export function guessCount(registers: Registers, worksheet: Worksheet): number {
  const question = guessQuestion(worksheet)
  return question ? guessesOf(registers, worksheet, question).length : 0
}
