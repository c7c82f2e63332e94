// One casus, or one blank worksheet, as a document: what print, the saved file and the overview all render.

import type { Lens } from '../casus/lens.ts'
import { casusName } from '../casus/name.ts'
import { groupByQuestion, type QuestionRegisters, questionOf, type Registers } from '../casus/registers.ts'
import { type ToldTips, toldTips } from '../tips/elements.ts'
import { concealablesOf, hiddenPaths, without } from '../turning/conceal.ts'
import { turningPrefix } from '../turning/state.ts'
import { questionView, worksheetView } from '../views/index.ts'
import { hasView } from '../worksheet/has-view.ts'
import { isAskedOn, type Route } from '../worksheet/route.ts'
import { type Chapter, questionNumber, type Workbook } from '../worksheet/workbook.ts'
import type { NumberedWorksheet, Question } from '../worksheet/worksheet.ts'
import { type ReportAnswer, roomForAnswers, toldAnswers } from './answers.ts'
import type { ReportElement } from './element.ts'
import { answersAndGaps } from './gaps.ts'
import { type LapsedAnswer, lapsedAnswers } from './lapsed.ts'

export interface ReportQuestion {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly help?: string | undefined
  readonly isVerdieping: boolean
  readonly answered: boolean
  /** Something was answered that may not be shown before the cards are turned. */
  readonly isShut: boolean
  readonly answers: readonly ReportAnswer[]
  /** The same answers drawn, where the author asked for it and somebody answered. */
  readonly view: readonly ReportElement[]
}

export interface ReportGroup {
  readonly title?: string | undefined
  readonly questions: readonly ReportQuestion[]
}

export interface ReportSection {
  readonly id: string
  readonly chapterId: string
  readonly chapter: string
  /** The id of the part its chapter is in. */
  readonly part: string
  readonly number: number
  readonly title: string
  readonly purpose: string
  /** Something in it may not be shown before the cards are turned. */
  readonly isShut: boolean
  readonly groups: readonly ReportGroup[]
  readonly view: readonly ReportElement[]
}

export interface ReportDocument {
  readonly casus: string
  /** Stands above every worksheet, such as 'Verzonnen voorbeeld'. */
  readonly label?: string | undefined
  /** ISO date of the day it was made. */
  readonly date: string
  readonly sections: readonly ReportSection[]
  readonly lapsed: readonly LapsedAnswer[]
  /** Tips that colleagues elsewhere gave; none stand on a choice of worksheets. */
  readonly tips: readonly ToldTips[]
  /** Paths of the answers that it may not show [O2]. */
  readonly hidden: readonly string[]
}

export interface ReportChoices {
  /** Worksheet ids to include; all when left out. */
  readonly worksheets?: readonly string[] | undefined
  /** The short route leaves out what it does not ask, unless that was answered in one of its worksheets. */
  readonly route?: Route | undefined
  /** Unanswered questions get room to write on, are left out, or are said to be so, each lens apart. */
  readonly unanswered: 'lines' | 'leave-out' | 'say-so'
  /** Empty for a document that is of no day. */
  readonly date: string
  readonly label?: string | undefined
  /** Who reads it on the screen: of what is scored apart, they see their own. Paper and files have no such reader. */
  readonly viewer?: Lens | undefined
}

/** What may be told, question by question, and which questions hold more than that. */
interface Told {
  readonly casus: QuestionRegisters
  readonly shut: ReadonlySet<string>
}

/** A view may draw from more questions of its worksheet than the one it stands at. */
function registersOfSheet(casus: QuestionRegisters, worksheet: NumberedWorksheet): Registers {
  if (!hasView(worksheet)) return {}
  const sheets = [worksheet.id, worksheet['eerste-ronde']].filter((id) => id !== undefined)
  const begins = sheets.flatMap((id) => [`${id}.`, turningPrefix(id)])
  const parts = [...casus].filter(([question]) => begins.some((begin) => question.startsWith(begin)))
  return Object.assign({}, ...parts.map(([, registers]) => registers))
}

function reportQuestion(
  { casus, shut }: Told,
  worksheet: NumberedWorksheet,
  index: number,
  choices: ReportChoices,
): ReportQuestion {
  const question = worksheet.vragen[index] as Question
  const id = `${worksheet.id}.${question.id}`
  const registers = casus.get(id) ?? {}
  const told = toldAnswers(registers, worksheet.id, question)
  const toldOrRoom = told.length > 0 ? told : roomForAnswers(worksheet.id, question)
  const saysSo = choices.unanswered === 'say-so'
  return {
    id,
    number: questionNumber(worksheet, index),
    text: question.vraag,
    help: question.uitleg,
    isVerdieping: question.verdieping === true,
    answered: told.length > 0,
    isShut: shut.has(id),
    answers: saysSo ? answersAndGaps(registers, worksheet.id, question) : toldOrRoom,
    view: questionView(registersOfSheet(casus, worksheet), worksheet.id, question),
  }
}

/** [O8] A blank sheet offers what may be skipped; one that was worked on shows no empty trace of it. */
const isSkipped = (casus: QuestionRegisters, { vrijwillig }: Question): boolean =>
  vrijwillig === true && casus.size > 0

function reportGroups(told: Told, worksheet: NumberedWorksheet, choices: ReportChoices): ReportGroup[] {
  const questions = worksheet.vragen.map((question, index) => ({
    group: question.groep,
    isAsked: isAskedOn(choices.route ?? 'heel', worksheet, question) && !isSkipped(told.casus, question),
    question: reportQuestion(told, worksheet, index, choices),
  }))
  const kept = questions.filter(
    ({ question, isAsked }) => question.answered || (isAsked && choices.unanswered !== 'leave-out'),
  )
  const groups: { title: string | undefined; group: string | undefined; questions: ReportQuestion[] }[] = []
  for (const { group, question } of kept) {
    const last = groups.at(-1)
    const title = worksheet.groepen?.find(({ id }) => id === group)?.titel
    if (last && last.group === group) last.questions.push(question)
    else groups.push({ title, group, questions: [question] })
  }
  return groups.map(({ title, questions: inGroup }) => ({ title, questions: inGroup }))
}

const reportSection = (
  told: Told,
  chapter: Chapter,
  worksheet: NumberedWorksheet,
  choices: ReportChoices,
): ReportSection => ({
  id: worksheet.id,
  chapterId: chapter.id,
  chapter: chapter.titel,
  part: chapter.deel,
  number: worksheet.nummer,
  title: worksheet.titel,
  purpose: worksheet.doel,
  isShut: worksheet.vragen.some(({ id }) => told.shut.has(`${worksheet.id}.${id}`)),
  groups: reportGroups(told, worksheet, choices),
  view: worksheetView(registersOfSheet(told.casus, worksheet), worksheet),
})

/** [D1] Every answer of the casus stands in its document, under the number it has on the screen; but for [O2]. */
export function buildReport(
  registers: Registers,
  workbook: Workbook,
  choices: ReportChoices,
): ReportDocument {
  const hidden = hiddenPaths(registers, concealablesOf(registers, workbook), choices.viewer)
  const shown = without(registers, hidden)
  const told = { casus: groupByQuestion(shown), shut: new Set(hidden.map(questionOf)) }
  const isWanted = ({ id, kern }: NumberedWorksheet) =>
    (choices.worksheets?.includes(id) ?? true) && (choices.route !== 'kort' || kern)
  const sections = workbook.hoofdstukken.flatMap((chapter) =>
    chapter.werkbladen.filter(isWanted).map((worksheet) => reportSection(told, chapter, worksheet, choices)),
  )
  return {
    casus: casusName(registers),
    label: choices.label,
    date: choices.date,
    sections: sections.filter(({ groups, isShut }) => groups.length > 0 || isShut),
    lapsed: choices.worksheets || choices.route === 'kort' ? [] : lapsedAnswers(shown, workbook),
    hidden,
    tips: choices.worksheets ? [] : toldTips(shown, workbook),
  }
}
