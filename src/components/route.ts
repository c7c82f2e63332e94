// The book in the shape that navigation needs: parts with their chapters, and the five steps.
import { workbook } from '../catalog/workbook.ts'
import { outline } from '../domain/worksheet/workbook.ts'
import type { NavPart } from '../islands/chapter/ChapterNav.tsx'
import { href } from './link.ts'

/** What progress is counted from, chapter by chapter. */
export const outlines = outline(workbook)

export const parts: NavPart[] = workbook.delen.map(({ id: part, titel }) => ({
  id: part,
  titel,
  hoofdstukken: workbook.hoofdstukken
    .filter(({ deel }) => deel === part)
    .map((chapter) => ({
      id: chapter.id,
      titel: chapter.titel,
      stap: chapter.stap,
      werkbladen: chapter.werkbladen.map(({ id }) => id),
    })),
}))

export const steps = workbook.hoofdstukken.flatMap(({ id, titel, stap }) =>
  stap === undefined ? [] : [{ number: stap, title: titel, href: href(`werkboek/${id}/`) }],
)
