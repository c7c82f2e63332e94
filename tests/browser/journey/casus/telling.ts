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

/** What only puts a line of text on the page, or a number behind it. */
const ONLY_TEXT = new Set(['uitleg', 'voorbeeld', 'lengte', 'rij', 'groep', 'schrijfregels'])

/** What there is to see of a question, in words: two questions with the same words show the same. */
const questionTraits = (question: Question): string[] => [
  `${question.soort} ${question.per ?? ''}`,
  ...Object.keys(question)
    .filter((key) => !ONLY_TEXT.has(key))
    .map((key) => `question with ${key}`),
  ...columnsOf(question).map(({ soort }) => `${question.soort} of ${soort}`),
]

const worksheetTraits = ({ beeld, groepen, vragen }: NumberedWorksheet): string[] => [
  `drawing ${beeld !== undefined}`,
  `groups ${groepen !== undefined}`,
  ...vragen.flatMap(questionTraits),
]

const chapterTraits = ({ stap, werkbladen }: Chapter): string[] => [
  `step ${stap !== undefined}`,
  `${Math.min(werkbladen.length, 2)} worksheets`,
  ...werkbladen.flatMap(worksheetTraits),
]

/** A page costs time by itself, however short. */
const PAGE = 4

/** What looking at a chapter costs, in questions. */
const costOf = ({ werkbladen }: Chapter): number => PAGE + werkbladen.flatMap(({ vragen }) => vragen).length

/** The chapters that show everything, in the order of the book: each time the one that shows most for its length. */
export function tellingChapters({ hoofdstukken }: Workbook): readonly Chapter[] {
  if (SOAK) return hoofdstukken
  const unseen = new Set(hoofdstukken.flatMap(chapterTraits))
  const chosen: Chapter[] = []
  while (unseen.size > 0) {
    const newIn = (chapter: Chapter) =>
      new Set(chapterTraits(chapter).filter((trait) => unseen.has(trait))).size / costOf(chapter)
    const best = hoofdstukken.reduce((one, other) => (newIn(other) > newIn(one) ? other : one))
    chosen.push(best)
    for (const trait of chapterTraits(best)) unseen.delete(trait)
  }
  return hoofdstukken.filter((chapter) => chosen.includes(chapter))
}

const bytesOf = (path: string): number => statSync(resolve('dist', path, 'index.html')).size
const folderOf = (path: string): string | undefined => /^(.+?\/)[^/]+\/$/.exec(path)?.[1]
const OF_EACH = 1

/** Every page that is one of a kind, the chapters above, and of every other list of pages the longest. */
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
