// Joins parts, chapters, worksheets, sources and what stands beside them to one workbook, or says everything that
// is wrong with them. Pure: it gets texts by file name, so tests can hand it any content.
import type { Example } from '../domain/library/example.ts'
import type { Chapter, Part, Workbook } from '../domain/worksheet/workbook.ts'
import type { NumberedWorksheet } from '../domain/worksheet/worksheet.ts'
import type { Origin, Source } from './chapter-schema.ts'
import { readExamples } from './example.ts'
import { type Library, type LibraryFiles, readLibrary } from './library.ts'
import { idsOf, type ListFiles, readLists } from './lists.ts'
import type { ContentProblem } from './problem.ts'
import { type ChapterReading, chapterIds, readChapter, worksheetsIn } from './read-chapter.ts'
import { unknownIds } from './references.ts'
import {
  checkFirstRounds,
  checkLapsed,
  readWorksheets,
  type WorksheetReading,
  worksheetIds,
} from './worksheets.ts'

export interface ContentFiles extends ListFiles, LibraryFiles {
  /** Text by file name, such as 'content/werkbladen/urgentie.yaml'. */
  readonly worksheets: Readonly<Record<string, string>>
  readonly chapters: Readonly<Record<string, string>>
  readonly examples: Readonly<Record<string, string>>
}

export interface Assembled extends Library {
  readonly workbook: Workbook
  readonly sources: readonly Source[]
  readonly origins: readonly Origin[]
  readonly examples: readonly Example[]
  readonly problems: readonly ContentProblem[]
}

function checkPart(
  { file, frontmatter, lineOf }: ChapterReading,
  parts: readonly Part[],
  problems: ContentProblem[],
) {
  if (!parts.some(({ id }) => id === frontmatter.deel))
    problems.push({
      file,
      line: lineOf(['deel']),
      message: `het deel '${frontmatter.deel}' bestaat niet: kies uit ${parts.map(({ id }) => id).join(', ')} of voeg het toe aan delen.yaml`,
    })
}

function checkSources(
  { file, listed, cited }: ChapterReading,
  sources: readonly Source[],
  problems: ContentProblem[],
) {
  for (const { id, line } of [...listed, ...cited])
    if (!sources.some((source) => source.id === id))
      problems.push({
        file,
        line,
        message: `de bron '${id}' bestaat niet: voeg hem toe aan bronnen.yaml of verbeter de id`,
      })
    else if (!listed.some((source) => source.id === id))
      problems.push({ file, line, message: `zet '${id}' ook bij 'bronnen' boven in dit hoofdstuk` })
}

/** The address of a chapter is its file name without the number. */
function checkAddresses(chapters: readonly ChapterReading[], problems: ContentProblem[]) {
  for (const [index, { id, file }] of chapters.entries()) {
    const first = chapters.findIndex((chapter) => chapter.id === id)
    if (first < index)
      problems.push({
        file,
        line: 1,
        message: `het adres '${id}' is al van ${chapters[first]?.file}: geef dit bestand een andere naam`,
      })
  }
}

/** Numbers worksheets in the order in which the chapters set them; each may be set once. */
function placeWorksheets(
  chapters: readonly ChapterReading[],
  sheets: Map<string, WorksheetReading>,
  files: ContentFiles,
  problems: ContentProblem[],
) {
  const placed = new Map<string, NumberedWorksheet>()
  // A worksheet with a fault of its own does exist; that fault has been told.
  const there = worksheetIds(files.worksheets, sheets)
  return chapters.map(({ file, worksheets }) =>
    worksheets.flatMap(({ id, line }) => {
      const reading = sheets.get(id)
      if (!there.has(id))
        problems.push({
          file,
          line,
          message: `het werkblad '${id}' bestaat niet: maak content/werkbladen/${id}.yaml of verbeter de id`,
        })
      if (placed.has(id))
        problems.push({
          file,
          line,
          message: `het werkblad '${id}' staat al in een hoofdstuk: zet het er één keer in`,
        })
      if (!reading || placed.has(id)) return []
      const worksheet = { ...reading.worksheet, nummer: placed.size + 1 }
      placed.set(id, worksheet)
      return [worksheet]
    }),
  )
}

/** A chapter with a fault of its own still uses its worksheets. */
function checkUse(sheets: Map<string, WorksheetReading>, files: ContentFiles, problems: ContentProblem[]) {
  const used = new Set(
    Object.values(files.chapters).flatMap((text) => worksheetsIn(text).map(({ id }) => id)),
  )
  for (const { file, worksheet } of sheets.values())
    if (!used.has(worksheet.id))
      problems.push({
        file,
        line: 1,
        message: `geen hoofdstuk gebruikt dit werkblad: zet <Werkblad id="${worksheet.id}" /> in een hoofdstuk`,
      })
}

/** The workbook with every problem found; build and tests refuse to go on when there is any. */
export function assemble(files: ContentFiles): Assembled {
  const problems: ContentProblem[] = []
  const { parts, sources, lapsed, origins } = readLists(files, problems)
  const sheets = readWorksheets(files.worksheets, problems)
  for (const { file, worksheet, lineOf } of sheets.values())
    problems.push(...unknownIds({ file, lineOf, field: 'herkomst', ids: worksheet.herkomst }, idsOf(origins)))
  checkFirstRounds(sheets, problems)
  checkLapsed(lapsed ?? [], sheets.values(), problems)
  const readings = Object.keys(files.chapters)
    .sort()
    .map((file) => readChapter(file, files.chapters[file] ?? ''))
  const chapters = readings.filter((reading): reading is ChapterReading => 'frontmatter' in reading)
  for (const reading of readings) if (!('frontmatter' in reading)) problems.push(...reading)
  checkAddresses(chapters, problems)
  const bouwstenen = idsOf(sheets.get('bouwstenen')?.worksheet.groepen)
  // Without a readable list nothing can be said of what is not in it.
  for (const chapter of chapters) {
    if (parts) checkPart(chapter, parts, problems)
    if (sources) checkSources(chapter, sources, problems)
    const { file, lineOf, frontmatter } = chapter
    const ids = frontmatter.bouwsteen === undefined ? [] : [frontmatter.bouwsteen]
    problems.push(...unknownIds({ file, lineOf, field: 'bouwsteen', ids }, bouwstenen))
  }
  const placed = placeWorksheets(chapters, sheets, files, problems)
  checkUse(sheets, files, problems)
  const hoofdstukken = chapters.map(
    ({ id, frontmatter }, index): Chapter => ({ id, ...frontmatter, werkbladen: placed[index] ?? [] }),
  )
  const worksheets = worksheetIds(files.worksheets, sheets)
  const examples = readExamples(
    files.examples,
    { worksheets: sheets, worksheetIds: worksheets, chapterIds: chapterIds(files.chapters) },
    problems,
  )
  const library = readLibrary(files, {
    sources: idsOf(sources),
    origins: idsOf(origins),
    bouwstenen,
    worksheets,
  })
  return {
    ...library,
    workbook: { delen: parts ?? [], hoofdstukken },
    sources: sources ?? [],
    origins: origins ?? [],
    examples,
    problems: [...problems, ...library.problems],
  }
}
