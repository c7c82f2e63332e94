// What a second window shows to the room: one question, and of its answers only what everybody may see. It is made in
// the first window, so what has to stay hidden never gets to the second one at all.
import { LENSES, type Lens } from '../casus/lens.ts'
import { casusName } from '../casus/name.ts'
import { parsePath } from '../casus/path.ts'
import type { Registers } from '../casus/registers.ts'
import { slotsOf, tellAnswer } from '../kinds/index.ts'
import type { Timer } from '../session/timer.ts'
import { conceal, isShut } from '../turning/conceal.ts'
import type { Question } from '../worksheet/worksheet.ts'
import type { Stop } from './stops.ts'

export interface Scene {
  readonly casus: string
  /** 'Werkblad 10: Voelt iedereen het?' */
  readonly title: string
  readonly place: string
  readonly number: string
  readonly worksheet: string
  readonly question: Question
  /** Of this question only, and only what everybody may see. */
  readonly registers: Registers
  /** The lenses whose answers are shown; empty for a question that asks everybody at once. */
  readonly lenses: readonly Lens[]
  /** People score apart here, and the cards are not turned yet. */
  readonly isShut: boolean
  readonly timer: Timer | undefined
  /** How far the first window is scrolled, from 0 to 1. */
  readonly scrolled: number
}

/** What the first window shows. */
export interface Stage {
  readonly stop: Stop
  readonly registers: Registers
  readonly lens: Lens
  readonly timer?: Timer | undefined
  readonly scrolled?: number
}

/** What is kept of one question: nothing of another, and no notes, which are kept under no question at all. */
export const registersOfQuestion = (registers: Registers, id: string): Registers =>
  Object.fromEntries(
    Object.entries(registers).filter(
      ([path]) => path.startsWith(id) && /^$|^[/@]/.test(path.slice(id.length)),
    ),
  )

/**
 * [Y3] Whose answers the room sees: of who is answering, as on the first window; of all three once all three have
 * answered, so that nobody's answer colours another's.
 */
function lensesShown({ stop: { worksheet, question }, lens }: Stage, registers: Registers): Lens[] {
  if (question.per !== 'bril') return []
  const hasAnswered = slotsOf(worksheet.id, question).every(
    (slot) => tellAnswer(registers, slot, question).length > 0,
  )
  return hasAnswered ? [...LENSES] : [lens]
}

/** [Y2] What the room may see of this question: never what the turning of the cards has yet to show. */
export function makeScene(stage: Stage): Scene {
  const { stop, timer, scrolled = 0 } = stage
  const { worksheet, question, number, place, id } = stop
  const isHidden =
    isShut(stage.registers, worksheet) && (question.per === 'bril' || question['na-omdraaien'] === true)
  // Without a viewer: in the room sit all three.
  const own = registersOfQuestion(conceal(stage.registers, [worksheet]), id)
  const lenses = isHidden ? [] : lensesShown(stage, own)
  const isShown = (path: string) => {
    const lens = parsePath(path)?.lens
    return !isHidden && (lens === undefined || lenses.includes(lens))
  }
  // An invented example is for who fills in, not for the room.
  const { voorbeeld: _voorbeeld, ...shown } = question
  return {
    casus: casusName(stage.registers),
    title: `Werkblad ${worksheet.nummer}: ${worksheet.titel}`,
    place,
    number,
    worksheet: worksheet.id,
    question: shown,
    registers: Object.fromEntries(Object.entries(own).filter(([path]) => isShown(path))),
    lenses,
    isShut: isHidden,
    timer,
    scrolled,
  }
}
