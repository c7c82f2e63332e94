// One casus, or one blank worksheet, as a document: what print, the saved file and the overview all render.
import { casusName } from '../casus/name.ts'
import type { Registers } from '../casus/registers.ts'
import { slotsOf, tellAnswer } from '../kinds/index.ts'
import { questionView, worksheetView } from '../views/index.ts'
import { type Chapter, questionNumber, type Workbook } from '../worksheet/workbook.ts'
import type { NumberedWorksheet, Question } from '../worksheet/worksheet.ts'
import { type ReportAnswer, reportAnswers } from './answers.ts'
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
}

export interface ReportChoices {
  /** Worksheet ids to include; all when left out. */
  readonly worksheets?: readonly string[] | undefined
  /** Unanswered questions get room to write on, are left out, or are said to be so, each lens apart. */
  readonly unanswered: 'lines' | 'leave-out' | 'say-so'
  /** Empty for a document that is of no day. */
  readonly date: string
  readonly label?: string | undefined
}

function reportQuestion(
  registers: Registers,
  worksheet: NumberedWorksheet,
  index: number,
  choices: ReportChoices,
): ReportQuestion {
  const question = worksheet.vragen[index] as Question
  const slots = slotsOf(worksheet.id, question)
  return {
    id: `${worksheet.id}.${question.id}`,
    number: questionNumber(worksheet, index),
    text: question.vraag,
    help: question.uitleg,
    isVerdieping: question.verdieping === true,
    answered: slots.some((slot) => tellAnswer(registers, slot, question).length > 0),
    answers:
      choices.unanswered === 'say-so'
        ? answersAndGaps(registers, worksheet.id, question)
        : reportAnswers(registers, worksheet.id, question),
    view: questionView(registers, worksheet.id, question),
  }
}

function reportGroups(
  registers: Registers,
  worksheet: NumberedWorksheet,
  choices: ReportChoices,
): ReportGroup[] {
  const questions = worksheet.vragen.map((question, index) => ({
    group: question.groep,
    question: reportQuestion(registers, worksheet, index, choices),
  }))
  const kept = questions.filter(({ question }) => question.answered || choices.unanswered !== 'leave-out')
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
  registers: Registers,
  chapter: Chapter,
  worksheet: NumberedWorksheet,
  choices: ReportChoices,
): ReportSection => ({
  id: worksheet.id,
  chapterId: chapter.id,
  chapter: chapter.titel,
  number: worksheet.nummer,
  title: worksheet.titel,
  purpose: worksheet.doel,
  groups: reportGroups(registers, worksheet, choices),
  view: worksheetView(registers, worksheet),
})

/** [D1] Every answer of the casus stands in its document, under the number it has on the screen. */
export function buildReport(
  registers: Registers,
  workbook: Workbook,
  choices: ReportChoices,
): ReportDocument {
  const isWanted = (id: string) => choices.worksheets?.includes(id) ?? true
  const sections = workbook.hoofdstukken.flatMap((chapter) =>
    chapter.werkbladen
      .filter(({ id }) => isWanted(id))
      .map((worksheet) => reportSection(registers, chapter, worksheet, choices)),
  )
  return {
    casus: casusName(registers),
    label: choices.label,
    date: choices.date,
    sections: sections.filter(({ groups }) => groups.length > 0),
    lapsed: choices.worksheets ? [] : lapsedAnswers(registers, workbook),
  }
}
