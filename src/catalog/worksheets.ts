// The worksheets, one by one: read, and held against the lists.
import { withStatuses } from '../domain/agenda/agenda.ts'
import type { Worksheet } from '../domain/worksheet/worksheet.ts'
import type { ContentProblem } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import { asWorksheet, worksheetSchema } from './worksheet-schema.ts'

export interface WorksheetReading {
  readonly file: string
  readonly worksheet: Worksheet
  readonly lineOf: (path: readonly (string | number)[]) => number
}

/** The worksheets that can be read, by id. */
export function readWorksheets(
  files: Readonly<Record<string, string>>,
  problems: ContentProblem[],
): Map<string, WorksheetReading> {
  const found = new Map<string, WorksheetReading>()
  for (const [file, text] of Object.entries(files)) {
    const reading = readYaml({ file, text }, worksheetSchema)
    if (!reading.ok) {
      problems.push(...reading.problems)
      continue
    }
    const worksheet = withStatuses(asWorksheet(reading.value))
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

/** No question may bear the name of one that lapsed. */
export function checkLapsed(
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

/** A second round stands beside a first that is there, and that asks the same scales. */
export function checkFirstRounds(
  sheets: ReadonlyMap<string, WorksheetReading>,
  problems: ContentProblem[],
): void {
  for (const { file, worksheet, lineOf } of sheets.values()) {
    const id = worksheet['eerste-ronde']
    const scales = (sheet: Worksheet) => sheet.vragen.filter(({ soort }) => soort === 'schaal')
    const first = id === undefined ? undefined : sheets.get(id)?.worksheet
    const asked = first ? scales(first).map((question) => question.id) : []
    if (id !== undefined && !scales(worksheet).some((question) => asked.includes(question.id)))
      problems.push({
        file,
        line: lineOf(['eerste-ronde']),
        message: `'${id}' is geen werkblad met dezelfde schalen: verbeter de id of geef de schalen dezelfde id's`,
      })
  }
}

/** The ids of worksheets that are there, faulty ones too: their fault has been told. */
export const worksheetIds = (
  files: Readonly<Record<string, string>>,
  sheets: ReadonlyMap<string, WorksheetReading>,
): ReadonlySet<string> =>
  new Set([...sheets.keys(), ...Object.keys(files).map((file) => file.replace(/^.*\/|\.yaml$/g, ''))])
