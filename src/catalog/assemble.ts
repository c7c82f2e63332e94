// Joins parts, chapters, worksheets and sources to one workbook, or says everything that is wrong with them.
// Pure: it gets texts by file name, so tests can hand it any content.
import type { Chapter, Part, Workbook } from '../domain/worksheet/workbook.ts'
import type { NumberedWorksheet, Worksheet } from '../domain/worksheet/worksheet.ts'
import { lapsedSchema, partsSchema, type Source, sourcesSchema } from './chapter-schema.ts'
import type { ContentProblem } from './problem.ts'
import { type ChapterReading, readChapter } from './read-chapter.ts'
import { readYaml } from './read-yaml.ts'
import { asWorksheet, worksheetSchema } from './worksheet-schema.ts'

export interface ContentFiles {
  readonly parts: string
  readonly sources: string
  readonly lapsed: string
  /** Text by file name, such as 'content/werkbladen/urgentie.yaml'. */
  readonly worksheets: Readonly<Record<string, string>>
  readonly chapters: Readonly<Record<string, string>>
}

export interface Assembled {
  readonly workbook: Workbook
  readonly sources: readonly Source[]
  readonly problems: readonly ContentProblem[]
}

interface WorksheetReading {
  readonly file: string
  readonly worksheet: Worksheet
  readonly lineOf: (path: readonly (string | number)[]) => number
}

function readWorksheets(
  files: ContentFiles['worksheets'],
  problems: ContentProblem[],
): Map<string, WorksheetReading> {
  const found = new Map<string, WorksheetReading>()
  for (const [file, text] of Object.entries(files)) {
    const reading = readYaml({ file, text }, worksheetSchema)
    if (!reading.ok) {
      problems.push(...reading.problems)
      continue
    }
    const worksheet = asWorksheet(reading.value)
    if (!file.endsWith(`/${worksheet.id}.yaml`))
      problems.push({
        file,
        line: reading.lineOf(['id']),
        message: `de id '${worksheet.id}' is niet de naam van het bestand: maak ze gelijk`,
      })
    found.set(worksheet.id, { file, worksheet, lineOf: reading.lineOf })
  }
  return found
}

function checkLapsed(
  lapsed: readonly string[],
  sheets: Iterable<WorksheetReading>,
  problems: ContentProblem[],
): void {
  for (const { file, worksheet, lineOf } of sheets)
    for (const [index, question] of worksheet.vragen.entries())
      if (lapsed.includes(`${worksheet.id}.${question.id}`))
        problems.push({
          file,
          line: lineOf(['vragen', index, 'id']),
          message: `'${worksheet.id}.${question.id}' staat in vervallen.yaml: geef deze vraag een nieuwe id`,
        })
}

function checkReferences(
  chapter: ChapterReading,
  parts: readonly Part[],
  sources: readonly Source[],
  problems: ContentProblem[],
): void {
  const { file, frontmatter } = chapter
  if (!parts.some(({ id }) => id === frontmatter.deel))
    problems.push({
      file,
      line: chapter.lineOf(['deel']),
      message: `het deel '${frontmatter.deel}' bestaat niet: kies uit ${parts.map(({ id }) => id).join(', ')} of voeg het toe aan delen.yaml`,
    })
  for (const { id, line } of chapter.sources)
    if (!sources.some((source) => source.id === id))
      problems.push({
        file,
        line,
        message: `de bron '${id}' bestaat niet: voeg hem toe aan bronnen.yaml of verbeter de id`,
      })
}

/** Numbers worksheets in the order in which the chapters set them; each may be set once. */
function placeWorksheets(
  chapters: readonly ChapterReading[],
  sheets: Map<string, WorksheetReading>,
  problems: ContentProblem[],
) {
  const placed = new Map<string, NumberedWorksheet>()
  const perChapter = chapters.map(({ file, worksheets }) =>
    worksheets.flatMap(({ id, line }) => {
      const reading = sheets.get(id)
      if (!reading)
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
  for (const { file, worksheet } of sheets.values())
    if (!placed.has(worksheet.id))
      problems.push({
        file,
        line: 1,
        message: `geen hoofdstuk gebruikt dit werkblad: zet <Werkblad id="${worksheet.id}" /> in een hoofdstuk`,
      })
  return perChapter
}

const readList = <T>(
  reading: { ok: true; value: T } | { ok: false; problems: readonly ContentProblem[] },
  problems: ContentProblem[],
): T | undefined => {
  if (reading.ok) return reading.value
  problems.push(...reading.problems)
  return undefined
}

/** The workbook with every problem found; build and tests refuse to go on when there is any. */
export function assemble(files: ContentFiles): Assembled {
  const problems: ContentProblem[] = []
  const parts =
    readList(readYaml({ file: 'content/delen.yaml', text: files.parts }, partsSchema), problems) ?? []
  const sources =
    readList(readYaml({ file: 'content/bronnen.yaml', text: files.sources }, sourcesSchema), problems) ?? []
  const lapsed =
    readList(readYaml({ file: 'content/vervallen.yaml', text: files.lapsed }, lapsedSchema), problems) ?? []
  const sheets = readWorksheets(files.worksheets, problems)
  checkLapsed(lapsed, sheets.values(), problems)
  const readings = Object.keys(files.chapters)
    .sort()
    .map((file) => readChapter(file, files.chapters[file] ?? ''))
  const chapters = readings.filter((reading): reading is ChapterReading => 'frontmatter' in reading)
  for (const reading of readings) if (!('frontmatter' in reading)) problems.push(...reading)
  for (const chapter of chapters) checkReferences(chapter, parts, sources, problems)
  const placed = placeWorksheets(chapters, sheets, problems)
  const hoofdstukken = chapters.map(
    ({ id, frontmatter }, index): Chapter => ({ id, ...frontmatter, werkbladen: placed[index] ?? [] }),
  )
  return { workbook: { delen: parts, hoofdstukken }, sources, problems }
}
