// The examples as casussen, with the book around them: what the pages of an example show.
import { workbook } from '../../catalog/workbook.ts'
import { nameOrigins } from '../../domain/agenda/origin.ts'
import { EXAMPLE_LABEL, type Example, exampleRegisters } from '../../domain/library/example.ts'
import { buildReport, type ReportDocument } from '../../domain/report/document.ts'
import { buildWall, type WallBrick } from '../../domain/report/wall.ts'
import { href } from '../link.ts'

const named = nameOrigins(workbook)

/** The example as a document, with its label on every worksheet. What nobody answered is said so. */
export const exampleReport = (example: Example): ReportDocument =>
  buildReport(exampleRegisters(example), named, { unanswered: 'say-so', date: '', label: EXAMPLE_LABEL })

/** The scores of the scan, for the drawing of the wall. */
export function exampleWall(example: Example): WallBrick[] {
  const sheets = workbook.hoofdstukken.flatMap(({ werkbladen }) => werkbladen)
  const scan = sheets.find(({ beeld }) => beeld === 'muur')
  return scan ? buildWall(exampleRegisters(example), scan) : []
}

export interface ExamplePart {
  readonly id: string
  readonly titel: string
  readonly address: string
  readonly hoofdstukken: typeof workbook.hoofdstukken
}

/** The pages of an example: one for each part of the book. */
export const exampleParts = ({ id: example }: Example): ExamplePart[] =>
  workbook.delen.map(({ id, titel }) => ({
    id,
    titel,
    address: href(`voorbeeld/${example}/${id}/`),
    hoofdstukken: workbook.hoofdstukken.filter(({ deel }) => deel === id),
  }))

/** Where a worksheet stands in an example. */
export const exampleAddress = (example: Example, worksheet: string): string => {
  const part = exampleParts(example).find(({ hoofdstukken }) =>
    hoofdstukken.some(({ werkbladen }) => werkbladen.some(({ id }) => id === worksheet)),
  )
  return `${part?.address}#${worksheet}`
}
