// Searching what was filled in. All of it happens on the device, in the casus in use.
import type { Lens } from '../casus/lens.ts'
import type { Registers } from '../casus/registers.ts'
import { slotsOf, tellAnswer } from '../kinds/index.ts'
import type { Block } from '../report/blocks.ts'
import { lapsedAnswers } from '../report/lapsed.ts'
import { conceal, concealablesOf } from '../turning/conceal.ts'
import { questionNumber, type Workbook } from '../worksheet/workbook.ts'
import { excerpt, type Piece } from './marks.ts'
import { plain, tellingWords } from './words.ts'

export interface AnswerHit {
  /** The place of the answer: '<werkblad>.<vraag>', or the path of a lapsed one. */
  readonly id: string
  /** Absent for an answer whose question is gone: it stands in the overview only. */
  readonly chapterId?: string | undefined
  readonly number?: string | undefined
  readonly question: string
  readonly lens?: Lens | undefined
  readonly pieces: readonly Piece[]
}

/** The words of a block, as a reader sees them; the ends of a scale are the question's own words. */
function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'text':
    case 'other-version':
      return [block.text]
    case 'list':
      return block.items
    case 'scale':
      return [block.certainty ?? '']
    case 'table':
      return block.rows.flatMap(({ title, cells }) => [
        [title, ...cells].filter((cell) => cell !== undefined && cell !== '').join(' · '),
      ])
    default:
      return []
  }
}

interface Told extends Omit<AnswerHit, 'pieces'> {
  readonly texts: readonly string[]
}

const toldAnswers = (registers: Registers, workbook: Workbook): Told[] =>
  workbook.hoofdstukken.flatMap((chapter) =>
    chapter.werkbladen.flatMap((worksheet) =>
      worksheet.vragen.flatMap((question, index) =>
        slotsOf(worksheet.id, question).map((slot) => ({
          id: `${worksheet.id}.${question.id}`,
          chapterId: chapter.id,
          number: questionNumber(worksheet, index),
          question: question.vraag,
          lens: slot.lens,
          texts: tellAnswer(registers, slot, question).flatMap(textsOf),
        })),
      ),
    ),
  )

const toldLapsed = (registers: Registers, workbook: Workbook): Told[] =>
  lapsedAnswers(registers, workbook).map(({ path, texts }) => ({ id: path, question: path, texts }))

/** The first text that has a word, with the rest behind it: what a hit shows. */
function shownText(texts: readonly string[], words: readonly string[]): string {
  const first = texts.findIndex((text) => words.some((word) => plain(text).includes(word)))
  return texts.slice(first).join(' – ')
}

/**
 * [Z3] The answers in which every word that was typed occurs, in the order of the book; lapsed ones last. What this
 * viewer may not see yet is not found [O2].
 */
export function findAnswers(
  registers: Registers,
  workbook: Workbook,
  typed: string,
  viewer?: Lens,
): AnswerHit[] {
  const words = tellingWords(typed)
  if (words.length === 0) return []
  const shown = conceal(registers, concealablesOf(registers, workbook), viewer)
  return [...toldAnswers(shown, workbook), ...toldLapsed(shown, workbook)]
    .filter(({ texts }) => {
      const all = plain(texts.join('\n'))
      return words.every((word) => all.includes(word))
    })
    .map(({ texts, ...place }) => ({ ...place, pieces: excerpt(shownText(texts, words), words) }))
}
