// One casus, or one blank worksheet, as a document: what print, the saved file and the overview all render.
import { casusName } from '../casus/name.ts'
import { groupByQuestion, type QuestionRegisters, type Registers } from '../casus/registers.ts'
import { type ToldTips, toldTips } from '../tips/elements.ts'
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
}

/** A view may draw from more questions of its worksheet than the one it stands at. */
const registersOfSheet = (casus: QuestionRegisters, worksheet: NumberedWorksheet): Registers =>
  hasView(worksheet)
    ? Object.assign({}, ...worksheet.vragen.map(({ id }) => casus.get(`${worksheet.id}.${id}`)))
    : {}

function reportQuestion(
  casus: QuestionRegisters,
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
    answers: saysSo ? answersAndGaps(registers, worksheet.id, question) : toldOrRoom,
    view: questionView(registersOfSheet(casus, worksheet), worksheet.id, question),
  }
}

function reportGroups(
  casus: QuestionRegisters,
  worksheet: NumberedWorksheet,
  choices: ReportChoices,
): ReportGroup[] {
  const questions = worksheet.vragen.map((question, index) => ({
    group: question.groep,
    isAsked: isAskedOn(choices.route ?? 'heel', worksheet, question),
    question: reportQuestion(casus, worksheet, index, choices),
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
  casus: QuestionRegisters,
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
  groups: reportGroups(casus, worksheet, choices),
  view: worksheetView(registersOfSheet(casus, worksheet), worksheet),
})

/** [D1] Every answer of the casus stands in its document, under the number it has on the screen. */
export function buildReport(
  registers: Registers,
  workbook: Workbook,
  choices: ReportChoices,
): ReportDocument {
  const casus = groupByQuestion(registers)
  const isWanted = ({ id, kern }: NumberedWorksheet) =>
    (choices.worksheets?.includes(id) ?? true) && (choices.route !== 'kort' || kern)
  const sections = workbook.hoofdstukken.flatMap((chapter) =>
    chapter.werkbladen.filter(isWanted).map((worksheet) => reportSection(casus, chapter, worksheet, choices)),
  )
  return {
    casus: casusName(registers),
    label: choices.label,
    date: choices.date,
    sections: sections.filter(({ groups }) => groups.length > 0),
    lapsed: choices.worksheets || choices.route === 'kort' ? [] : lapsedAnswers(registers, workbook),
    tips: choices.worksheets ? [] : toldTips(registers, workbook),
  }
}
