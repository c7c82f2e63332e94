// What lies between two states of a casus, in the words of the workbook.
import type { Lens } from '../casus/lens.ts'
import { parsePath } from '../casus/path.ts'
import type { Registers } from '../casus/registers.ts'
import type { Slot } from '../casus/rows.ts'
import { bySlot, slotKey } from '../casus/slots.ts'
import { tellAnswer } from '../kinds/index.ts'
import type { Block } from '../report/blocks.ts'
import { lapsedAnswers } from '../report/lapsed.ts'
import { concealablesOf, hiddenPaths, without } from '../turning/conceal.ts'
import { turnedAs } from '../turning/state.ts'
import { questionNumber, type Workbook } from '../worksheet/workbook.ts'
import type { Question } from '../worksheet/worksheet.ts'

export interface Changed {
  /** The slot, as a fingerprint names it. */
  readonly key: string
  readonly slot: Slot
  /** Empty for a question that is not in the workbook any more. */
  readonly chapter: string
  readonly number: string
  readonly text: string
  readonly earlier: readonly Block[]
  readonly current: readonly Block[]
  /** It differs, but may not be shown before the cards are turned. */
  readonly isShut: boolean
}

interface Place {
  readonly chapter: string
  readonly number: string
  readonly question: Question
  readonly order: number
}

function places(workbook: Workbook): Map<string, Place> {
  const found = new Map<string, Place>()
  for (const { titel, werkbladen } of workbook.hoofdstukken)
    for (const worksheet of werkbladen)
      for (const [index, question] of worksheet.vragen.entries())
        found.set(`${worksheet.id}.${question.id}`, {
          chapter: titel,
          number: questionNumber(worksheet, index),
          question,
          order: found.size,
        })
  return found
}

const EMPTY_BOOK: Workbook = { delen: [], hoofdstukken: [] }

/** Answers without a question are told as they stand. */
const tellLapsed = (registers: Registers): Block[] =>
  lapsedAnswers(registers, EMPTY_BOOK).flatMap(({ texts }) =>
    texts.map((text) => ({ type: 'text', text }) as const),
  )

/** Two states of a casus, and who reads of them: of what is scored apart, they see their own. */
export interface TwoStates {
  readonly past: Registers
  readonly now: Registers
  readonly viewer?: Lens | undefined
}

/** The answers of a state by slot, and the slots of which something may not be shown. */
function shownSlots(registers: Registers, workbook: Workbook, viewer: Lens | undefined) {
  const hidden = hiddenPaths(registers, concealablesOf(registers, workbook), viewer)
  return { slots: bySlot(without(registers, hidden)), shut: hidden.map(slotKey) }
}

/**
 * [E6] Each of these answers as it was told then and as it is told now, in the order of the book. Whether the cards
 * are turned is asked of now, for both [O2].
 */
export function tellChanges(
  keys: readonly string[],
  { past, now, viewer }: TwoStates,
  workbook: Workbook,
): Changed[] {
  const book = places(workbook)
  const last = book.size
  const { slots: before, shut } = shownSlots(turnedAs(now, past), workbook, viewer)
  const { slots: after, shut: alsoShut } = shownSlots(now, workbook, viewer)
  const isShut = new Set([...shut, ...alsoShut])
  return keys
    .flatMap((key) => {
      const slot = parsePath(key)
      if (!slot || slot.worksheet.startsWith('_')) return []
      const place = book.get(`${slot.worksheet}.${slot.question}`)
      const tell = (registers: Registers) => {
        const told = place ? tellAnswer(registers, slot, place.question) : []
        return told.length > 0 ? told : tellLapsed(registers)
      }
      return [
        {
          order: place?.order ?? last,
          changed: {
            key,
            slot,
            chapter: place?.chapter ?? '',
            number: place?.number ?? '',
            text: place?.question.vraag ?? key,
            earlier: tell(before.get(key) ?? {}),
            current: tell(after.get(key) ?? {}),
            isShut: isShut.has(key),
          },
        },
      ]
    })
    .sort((a, b) => a.order - b.order)
    .map(({ changed }) => changed)
}

export interface ChapterCount {
  /** Empty for questions that are not in the workbook any more. */
  readonly chapter: string
  readonly count: number
}

/** [E6] How many of these answers stand in which chapter, in the order of the book. */
export function countByChapter(keys: readonly string[], workbook: Workbook): ChapterCount[] {
  const counts = new Map(workbook.hoofdstukken.map(({ titel }) => [titel, 0]))
  const book = places(workbook)
  for (const key of keys) {
    const { worksheet = '_', question = '' } = parsePath(key) ?? {}
    if (worksheet.startsWith('_')) continue
    const chapter = book.get(`${worksheet}.${question}`)?.chapter ?? ''
    counts.set(chapter, (counts.get(chapter) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 0).map(([chapter, count]) => ({ chapter, count }))
}
