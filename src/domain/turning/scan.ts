// The turned cards of a scan, stone by stone: what each lens gave, how sure it was, and what was agreed. No mean.
import { LENSES, type Lens } from '../casus/lens.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import { slotPath } from '../casus/rows.ts'
import { plainText } from '../kinds/read.ts'
import { CERTAINTIES, CERTAINTY_ROW, readScore } from '../kinds/schaal.ts'
import { buildWall } from '../report/wall.ts'
import type { MatrixQuestion, Worksheet } from '../worksheet/worksheet.ts'
import { participants } from './state.ts'

/** What one lens laid down. */
export interface Card {
  readonly lens: Lens
  readonly score: number
  /** 'gehoord van bewoners', 'uit cijfers' or 'vermoeden'. */
  readonly certainty: string | undefined
  readonly isGuess: boolean
}

export interface Stone {
  readonly id: string
  readonly title: string
  readonly cards: readonly Card[]
  /** Who takes part and gave no score here. */
  readonly silent: readonly Lens[]
  /** Highest minus lowest; 0 with fewer than two scores. */
  readonly spread: number
  /** What was agreed, with one sentence why; either may be empty. */
  readonly agreed: { readonly score: string; readonly why: string }
}

/** The question in which the agreed scores stand: a matrix for after the turning, with a score and a reason. */
export const agreedQuestion = ({ vragen }: Pick<Worksheet, 'vragen'>): MatrixQuestion | undefined =>
  vragen.find(
    (question): question is MatrixQuestion =>
      question.soort === 'matrix' &&
      question['na-omdraaien'] === true &&
      question.kolommen.some(({ id }) => id === 'waarom'),
  )

/** What a lens wrote beside its score: its texts in the same group, apart as it scored. */
export function stoneNotes(registers: Registers, worksheet: Worksheet, stone: string, lens: Lens): string[] {
  const group = worksheet.vragen.find(({ id }) => id === stone)?.groep
  return worksheet.vragen
    .filter(({ soort, per, groep }) => soort === 'tekst' && per === 'bril' && groep === group)
    .map(({ id }) => plainText(valueAt(registers, slotPath({ worksheet: worksheet.id, question: id, lens }))))
    .filter((note) => note.trim() !== '')
}

function cardOf(registers: Registers, worksheet: string, question: string, lens: Lens): Card[] {
  const slot = { worksheet, question, lens }
  const score = readScore(valueAt(registers, slotPath(slot)))
  if (score === undefined) return []
  const how = valueAt(registers, slotPath(slot, CERTAINTY_ROW))
  const certainty = CERTAINTIES.find(({ id }) => id === how)
  return [{ lens, score, certainty: certainty?.tekst, isGuess: certainty?.id === 'vermoeden' }]
}

/** [O4] Every stone of the scan, the one on which the lenses differ most first; equals in the order of the wall. */
export function readScan(registers: Registers, worksheet: Worksheet): Stone[] {
  const taking = participants(registers, worksheet.id)
  const agreed = agreedQuestion(worksheet)
  const cell = (row: string, column: string): string =>
    agreed
      ? plainText(valueAt(registers, slotPath({ worksheet: worksheet.id, question: agreed.id }, row, column)))
      : ''
  return buildWall(registers, worksheet)
    .map(({ id, title, spread }) => {
      const cards = LENSES.flatMap((lens) => cardOf(registers, worksheet.id, id, lens))
      const silent = taking.filter((lens) => !cards.some((card) => card.lens === lens))
      return {
        id,
        title,
        cards,
        silent,
        spread,
        agreed: { score: cell(id, 'score'), why: cell(id, 'waarom') },
      }
    })
    .sort((a, b) => b.spread - a.spread)
}
