// The book in the shape that navigation needs: parts with their chapters, the five steps, the two routes.
import { workbook } from '../catalog/workbook.ts'
import { isOnShortRoute } from '../domain/worksheet/route.ts'
import { routeTexts } from '../domain/worksheet/route-size.ts'
import { type Chapter, outline } from '../domain/worksheet/workbook.ts'
import type { NavPart } from '../islands/chapter/ChapterList.tsx'
import { href } from './link.ts'

/** What progress is counted from, chapter by chapter. */
export const outlines = outline(workbook)

/** A part that nobody wrote a chapter for is no place to go to. */
export const parts: NavPart[] = workbook.delen
  .map(({ id: part, titel }) => ({
    id: part,
    titel,
    hoofdstukken: workbook.hoofdstukken
      .filter(({ deel }) => deel === part)
      .map((chapter) => ({
        id: chapter.id,
        titel: chapter.titel,
        ...(chapter.stap !== undefined && { stap: chapter.stap }),
        ...(isOnShortRoute(chapter) && { kern: true as const }),
        werkbladen: chapter.werkbladen.map(({ id }) => id),
      })),
  }))
  .filter(({ hoofdstukken }) => hoofdstukken.length > 0)

export const routes = routeTexts(workbook)

export const steps = workbook.hoofdstukken.flatMap(({ id, titel, stap }) =>
  stap === undefined ? [] : [{ number: stap, title: titel, href: href(`werkboek/${id}/`) }],
)

export interface Neighbour {
  readonly titel: string
  readonly href: string
  /** How many chapters are passed over on the way there. */
  readonly skipped: number
}

const asNeighbour = ({ id, titel }: Chapter, skipped: number): Neighbour => ({
  titel,
  href: href(`werkboek/${id}/`),
  skipped,
})

/** The chapters before and after this one, walking past all, or past those on the short route only. */
export function neighbours({ id }: Chapter, isPassed: (chapter: Chapter) => boolean) {
  const index = workbook.hoofdstukken.findIndex((chapter) => chapter.id === id)
  const nearest = (chapters: readonly Chapter[]) => {
    const skipped = chapters.findIndex((chapter) => !isPassed(chapter))
    const found = chapters[skipped]
    return found && asNeighbour(found, skipped)
  }
  return {
    previous: nearest(workbook.hoofdstukken.slice(0, index).reverse()),
    next: nearest(workbook.hoofdstukken.slice(index + 1)),
    /** Left behind when nothing follows. */
    rest: workbook.hoofdstukken.length - index - 1,
  }
}
