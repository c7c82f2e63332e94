// The book in the shape that navigation needs: parts with their chapters, and the five steps.
import { workbook } from '../catalog/workbook.ts'
import { outline } from '../domain/worksheet/workbook.ts'
import type { NavPart } from '../islands/chapter/ChapterNav.tsx'
import { href } from './link.ts'

const outlines = outline(workbook)

export const parts: NavPart[] = workbook.delen.map((part) => ({
  ...part,
  hoofdstukken: workbook.hoofdstukken.flatMap((chapter, index) => {
    const chapterOutline = outlines[index]
    return chapter.deel === part.id && chapterOutline ? [{ ...chapterOutline, stap: chapter.stap }] : []
  }),
}))

export const steps = workbook.hoofdstukken.flatMap(({ id, titel, stap }) =>
  stap === undefined ? [] : [{ number: stap, title: titel, href: href(`werkboek/${id}/`) }],
)
