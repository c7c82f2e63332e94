import type { NumberedWorksheet, Question } from './worksheet.ts'

export interface Chapter {
  /** From the file name, without its number; it is the address and never changes. */
  readonly id: string
  readonly titel: string
  readonly deel: string
  /** 1 to 5 for the five steps of the wendbare wijkaanpak. */
  readonly stap?: number | undefined
  readonly inleiding: string
  readonly bronnen: readonly string[]
  /** One sentence: what in this chapter is our own elaboration. */
  readonly eigen: string
  readonly werkbladen: readonly NumberedWorksheet[]
}

export interface Part {
  readonly id: string
  readonly titel: string
}

export interface Workbook {
  readonly delen: readonly Part[]
  readonly hoofdstukken: readonly Chapter[]
}

/** What the browser needs of a question to tell whether it is answered and where it stands. */
export interface QuestionOutline {
  readonly id: string
  readonly soort: Question['soort']
  readonly per?: 'bril' | undefined
  readonly nummer: string
  readonly vraag: string
}

export interface WorksheetOutline {
  readonly id: string
  readonly vragen: readonly QuestionOutline[]
}

export interface ChapterOutline {
  readonly id: string
  readonly titel: string
  readonly werkbladen: readonly WorksheetOutline[]
}

/** The number of a question, such as 8.2: the worksheet's number and its place in it. */
export const questionNumber = (worksheet: NumberedWorksheet, index: number): string =>
  `${worksheet.nummer}.${index + 1}`

const outlineWorksheet = (worksheet: NumberedWorksheet): WorksheetOutline => ({
  id: worksheet.id,
  vragen: worksheet.vragen.map((question, index) => ({
    id: question.id,
    soort: question.soort,
    per: question.per,
    nummer: questionNumber(worksheet, index),
    vraag: question.vraag,
  })),
})

/** The book without its prose and options: small enough to send to every page that shows progress. */
export const outline = (workbook: Workbook): ChapterOutline[] =>
  workbook.hoofdstukken.map((chapter) => ({
    id: chapter.id,
    titel: chapter.titel,
    werkbladen: chapter.werkbladen.map(outlineWorksheet),
  }))

/** Minutes for a chapter: what its worksheets take together. */
export const chapterMinutes = (chapter: Chapter): number =>
  chapter.werkbladen.reduce((sum, worksheet) => sum + worksheet.duur, 0)
