// A book of 42 chapters shows the same thing many times. These are the chapters and pages that together show
// every kind of thing there is; a soak looks at all of them.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Chapter, Workbook } from '../../../../src/domain/worksheet/workbook.ts'
import type { NumberedWorksheet, Question } from '../../../../src/domain/worksheet/worksheet.ts'
import { builtPages } from './built.ts'

const SOAK = Boolean(process.env['SOAK'])

const columnsOf = (question: Question): readonly { readonly soort: string }[] =>
  'kolommen' in question ? question.kolommen : []

/** What there is to see of a question, in words: two questions with the same words show the same. */
const questionTraits = (question: Question): string[] => [
  `${question.soort} ${question.per ?? ''}`,
  ...Object.keys(question).map((key) => `question with ${key}`),
  ...columnsOf(question).map(({ soort }) => `${question.soort} of ${soort}`),
]

const worksheetTraits = ({ beeld, groepen, kern, kort, vragen }: NumberedWorksheet): string[] => [
  `drawing ${beeld}`,
  `groups ${groepen !== undefined}`,
  `korte route ${kern}, shorter there ${kort !== undefined}`,
  ...vragen.flatMap(questionTraits),
]

const chapterTraits = ({ stap, werkbladen }: Chapter): string[] => [
  `step ${stap !== undefined}`,
  `${Math.min(werkbladen.length, 2)} worksheets`,
  ...werkbladen.flatMap(worksheetTraits),
]

/** As few chapters as will do, in the order of the book: each time the one that shows most that was not seen yet. */
export function tellingChapters({ hoofdstukken }: Workbook): readonly Chapter[] {
  if (SOAK) return hoofdstukken
  const unseen = new Set(hoofdstukken.flatMap(chapterTraits))
  const chosen: Chapter[] = []
  while (unseen.size > 0) {
    const newIn = (chapter: Chapter) =>
      new Set(chapterTraits(chapter).filter((trait) => unseen.has(trait))).size
    const best = hoofdstukken.reduce((one, other) => (newIn(other) > newIn(one) ? other : one))
    chosen.push(best)
    for (const trait of chapterTraits(best)) unseen.delete(trait)
  }
  return hoofdstukken.filter((chapter) => chosen.includes(chapter))
}

const bytesOf = (path: string): number => statSync(resolve('dist', path, 'index.html')).size
const folderOf = (path: string): string | undefined => /^(.+?\/)[^/]+\/$/.exec(path)?.[1]
const OF_EACH = 2

/** Every page that is one of a kind, the chapters above, and of every other list of pages the longest two. */
export function tellingPages(workbook: Workbook): string[] {
  const pages = builtPages()
  if (SOAK) return pages
  const chapters = tellingChapters(workbook).map(({ id }) => `werkboek/${id}/`)
  const longest = (folder: string) =>
    pages
      .filter((path) => folderOf(path) === folder)
      .sort((a, b) => bytesOf(b) - bytesOf(a))
      .slice(0, OF_EACH)
  return pages.filter((path) => {
    const folder = folderOf(path)
    if (folder === undefined) return true
    return folder === 'werkboek/' ? chapters.includes(path) : longest(folder).includes(path)
  })
}
