// How far a casus is, in a few figures: for a list of many casussen, each walked over once.
import { chapterDonePath } from './casus/path.ts'
import { type Registers, valueAt } from './casus/registers.ts'
import { holdsWords } from './progress.ts'

/** A chapter, and the worksheets in it. */
export interface ChapterSheets {
  readonly id: string
  readonly werkbladen: readonly string[]
}

export interface ChapterCount {
  readonly klaar: number
  readonly bezig: number
  readonly total: number
}

/** How many chapters are klaar and how many bezig [V1]. */
export function countChapters(registers: Registers, chapters: readonly ChapterSheets[]): ChapterCount {
  const begun = new Set<string>()
  for (const path of Object.keys(registers)) {
    const worksheet = path.slice(0, path.indexOf('.'))
    if (!begun.has(worksheet) && holdsWords(registers, path)) begun.add(worksheet)
  }
  const said = (id: string) => valueAt(registers, chapterDonePath(id))
  const klaar = chapters.filter(({ id }) => said(id) === 'klaar')
  const bezig = chapters.filter(
    ({ id, werkbladen }) =>
      said(id) === 'bezig' || (said(id) !== 'klaar' && werkbladen.some((sheet) => begun.has(sheet))),
  )
  return { klaar: klaar.length, bezig: bezig.length, total: chapters.length }
}
