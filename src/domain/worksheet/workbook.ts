import type { NumberedWorksheet, Question } from './worksheet.ts'

export interface Chapter {
  /** From the file name, without its number; it is the address and never changes. */
  readonly id: string
  readonly titel: string
  readonly deel: string
  /** 1 to 5 for the five steps of the wendbare wijkaanpak. */
  readonly stap?: number | undefined
  /** The one of the seven that this chapter is about. */
  readonly bouwsteen?: string | undefined
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

/** What it takes to tell whether a question is answered: small enough for every page that shows progress. */
export type QuestionOutline = Pick<Question, 'id' | 'soort' | 'per' | 'verdieping'>

export interface WorksheetOutline {
  readonly id: string
  /** Only where it is so: outlines travel in pages. */
  readonly kern?: true
  readonly vragen: readonly QuestionOutline[]
}

export interface ChapterOutline {
  readonly id: string
  readonly titel: string
  readonly werkbladen: readonly WorksheetOutline[]
}

/** How a question is named where it does not stand itself: its number and its words. */
export type QuestionLabels = Readonly<Record<string, string>>

/** The number of a question, such as 8.2: the worksheet's number and its place in it. */
export const questionNumber = (worksheet: NumberedWorksheet, index: number): string =>
  `${worksheet.nummer}.${index + 1}`

/** The book without its words: what progress is counted from. */
export const outline = (workbook: Workbook): ChapterOutline[] =>
  workbook.hoofdstukken.map(({ id, titel, werkbladen }) => ({
    id,
    titel,
    werkbladen: werkbladen.map((worksheet) => ({
      id: worksheet.id,
      ...(worksheet.kern && { kern: true }),
      vragen: worksheet.vragen.map(({ id: question, soort, per, verdieping }) => ({
        id: question,
        soort,
        ...(per && { per }),
        ...(verdieping && { verdieping }),
      })),
    })),
  }))

/** '5.1 Wat is er aan de hand?' by 'urgentie.wat-speelt-er'. */
export const questionLabels = (workbook: Workbook): QuestionLabels =>
  Object.fromEntries(
    workbook.hoofdstukken.flatMap(({ werkbladen }) =>
      werkbladen.flatMap((worksheet) =>
        worksheet.vragen.map(({ id, vraag }, index) => [
          `${worksheet.id}.${id}`,
          `${questionNumber(worksheet, index)} ${vraag}`,
        ]),
      ),
    ),
  )
