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

export interface Citing {
  readonly kind: string
  readonly places: readonly Place[]
}

interface Citer {
  readonly id: string
  readonly titel: string
  readonly bronnen: readonly string[]
}

/** Every place that names this source, by what it is. */
export function citing(source: string): Citing[] {
  const among = (kind: string, items: readonly Citer[], address: (id: string) => string): Citing => ({
    kind,
    places: items
      .filter(({ bronnen }) => bronnen.includes(source))
      .map(({ id, titel }) => ({ text: titel, href: href(address(id)) })),
  })
  return [
    among('hoofdstuk', workbook.hoofdstukken, (id) => `werkboek/${id}/`),
    among('gereedschap', tools, (id) => `gereedschap/${id}/`),
    among('begrip', terms, (id) => `begrippen/#${id}`),
  ].filter(({ places }) => places.length > 0)
}

/** The tools that go with one of these worksheets. */
export const toolsFor = (worksheets: readonly string[]) =>
  tools.filter(({ werkbladen }) => werkbladen.some((id) => worksheets.includes(id)))
