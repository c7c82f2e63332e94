// One casus, or one blank worksheet, as a document: what print, the saved file and the overview all render.
import type { Lens } from '../casus/lens.ts'
import { CASUS_NAME_PATH } from '../casus/path.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import { paperSpace, slotsOf, tellAnswer } from '../kinds/index.ts'
import { plainText } from '../kinds/read.ts'
import { type Chapter, questionNumber, type Workbook } from '../worksheet/workbook.ts'
import type { NumberedWorksheet, Question } from '../worksheet/worksheet.ts'
import type { Block } from './blocks.ts'
import { type LapsedAnswer, lapsedAnswers } from './lapsed.ts'

export interface ReportAnswer {
  readonly lens?: Lens | undefined
  readonly blocks: readonly Block[]
}

export interface ReportQuestion {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly help?: string | undefined
  readonly answered: boolean
  readonly answers: readonly ReportAnswer[]
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
}

export interface ReportDocument {
  readonly casus: string
  /** ISO date of the day it was made. */
  readonly date: string
  readonly sections: readonly ReportSection[]
  readonly lapsed: readonly LapsedAnswer[]
}

export interface ReportChoices {
  /** Worksheet ids to include; all when left out. */
  readonly worksheets?: readonly string[] | undefined
  /** Unanswered questions get room to write on, or are left out. */
  readonly unanswered: 'lines' | 'leave-out'
  readonly date: string
}

export const NAMELESS = 'Casus zonder naam'

export const casusName = (registers: Registers): string =>
  plainText(valueAt(registers, CASUS_NAME_PATH)).trim() || NAMELESS

/** The answers of one question, lens by lens; room to write on where nobody answered. */
export function reportAnswers(registers: Registers, worksheet: string, question: Question): ReportAnswer[] {
  const slots = slotsOf(worksheet, question)
  const told = slots
    .map((slot) => ({ lens: slot.lens, blocks: tellAnswer(registers, slot, question) }))
    .filter(({ blocks }) => blocks.length > 0)
  return told.length > 0 ? told : slots.map(({ lens }) => ({ lens, blocks: paperSpace(question) }))
}

function reportQuestion(registers: Registers, worksheet: NumberedWorksheet, index: number): ReportQuestion {
  const question = worksheet.vragen[index] as Question
  const slots = slotsOf(worksheet.id, question)
  return {
    id: `${worksheet.id}.${question.id}`,
    number: questionNumber(worksheet, index),
    text: question.vraag,
    help: question.uitleg,
    answered: slots.some((slot) => tellAnswer(registers, slot, question).length > 0),
    answers: reportAnswers(registers, worksheet.id, question),
  }
}

function reportGroups(
  registers: Registers,
  worksheet: NumberedWorksheet,
  choices: ReportChoices,
): ReportGroup[] {
  const questions = worksheet.vragen.map((question, index) => ({
    group: question.groep,
    question: reportQuestion(registers, worksheet, index),
  }))
  const kept = questions.filter(({ question }) => question.answered || choices.unanswered === 'lines')
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
    date: choices.date,
    sections: sections.filter(({ groups }) => groups.length > 0),
    lapsed: choices.worksheets ? [] : lapsedAnswers(registers, workbook),
  }
}
