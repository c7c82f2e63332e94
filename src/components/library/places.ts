// Where things stand in the book, and who names them.
import { terms, tools, workbook } from '../../catalog/workbook.ts'
import type { Chapter } from '../../domain/worksheet/workbook.ts'
import { href } from '../link.ts'

export interface Place {
  readonly text: string
  readonly href: string
}

const chapterPlace = ({ id, titel }: Chapter): Place => ({ text: titel, href: href(`werkboek/${id}/`) })

/** A worksheet, in the chapter that sets it. */
export function worksheetPlace(id: string): Place & { readonly chapter: string } {
  for (const chapter of workbook.hoofdstukken)
    for (const { id: sheet, nummer, titel } of chapter.werkbladen)
      if (sheet === id)
        return {
          text: `Werkblad ${nummer}: ${titel}`,
          href: href(`werkboek/${chapter.id}/#werkblad-${id}`),
          chapter: chapter.titel,
        }
  throw new Error(`No chapter sets worksheet '${id}'`)
}

/** The chapter of a step. */
export const stepPlace = (step: number): Place | undefined =>
  workbook.hoofdstukken.filter(({ stap }) => stap === step).map(chapterPlace)[0]

/** The chapter of a bouwsteen, or the scan of all seven while it has none. */
export const bouwsteenPlace = (id: string): Place | undefined =>
  workbook.hoofdstukken.filter(({ bouwsteen }) => bouwsteen === id).map(chapterPlace)[0]

/** Every page that names this source. */
export const placesOfSource = (source: string): Place[] => [
  ...workbook.hoofdstukken.filter(({ bronnen }) => bronnen.includes(source)).map(chapterPlace),
  ...tools
    .filter(({ bronnen }) => bronnen.includes(source))
    .map(({ id, titel }) => ({ text: `gereedschap: ${titel}`, href: href(`gereedschap/${id}/`) })),
  ...terms
    .filter(({ bronnen }) => bronnen.includes(source))
    .map(({ id, titel }) => ({ text: `begrip: ${titel}`, href: href(`begrippen/#${id}`) })),
]

/** The tools that go with one of these worksheets. */
export const toolsFor = (worksheets: readonly string[]) =>
  tools.filter(({ werkbladen }) => werkbladen.some((id) => worksheets.includes(id)))
