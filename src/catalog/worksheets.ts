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

/** The ids of worksheets that are there, faulty ones too: their fault has been told. */
export const worksheetIds = (
  files: Readonly<Record<string, string>>,
  sheets: ReadonlyMap<string, WorksheetReading>,
): ReadonlySet<string> =>
  new Set([...sheets.keys(), ...Object.keys(files).map((file) => file.replace(/^.*\/|\.yaml$/g, ''))])
