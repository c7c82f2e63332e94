// Where an answer stands: what its question is called, and in which chapter.
import { LENS_NAMES } from '../casus/lens.ts'
import { parsePath } from '../casus/path.ts'
import { TIPS_WORKSHEET } from '../tips/in-casus.ts'
import { questionNumber, type Workbook } from '../worksheet/workbook.ts'

/** What an action came from that nobody in the trio wrote. */
export const A_TIP = 'een tip van buiten'

/** The chapter and the number of every question, by '<werkblad>.<vraag>'. Small: it travels in a page. */
export type AnswerPlaces = Readonly<Record<string, readonly [chapter: string, number: string]>>

export const answerPlaces = ({ hoofdstukken }: Workbook): AnswerPlaces =>
  Object.fromEntries(
    hoofdstukken.flatMap((chapter) =>
      chapter.werkbladen.flatMap((sheet) =>
        sheet.vragen.map(({ id }, index) => [
          `${sheet.id}.${id}`,
          [chapter.id, questionNumber(sheet, index)] as const,
        ]),
      ),
    ),
  )

export interface AnswerPlace {
  /** 'vraag 12.3 (Sociaal domein)' */
  readonly text: string
  /** Within the site. */
  readonly address: string
}

/** Where the answer at this path stands; undefined when the book has no such question any more. */
export function answerPlace(path: string, places: AnswerPlaces): AnswerPlace | undefined {
  const parsed = parsePath(path)
  if (parsed?.worksheet === TIPS_WORKSHEET) return { text: A_TIP, address: 'tips/' }
  const question = parsed && `${parsed.worksheet}.${parsed.question}`
  const place = question && places[question]
  if (!place) return undefined
  const [chapter, number] = place
  const lens = parsed.lens ? ` (${LENS_NAMES[parsed.lens]})` : ''
  // A row begins at its title. Through a lens it shows only while that one is filling in; its question always does.
  const anchor = parsed.row && !parsed.lens ? `${path}-naam` : question
  return { text: `vraag ${number}${lens}`, address: `werkboek/${chapter}/#${anchor}` }
}
