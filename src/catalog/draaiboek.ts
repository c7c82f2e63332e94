// A draaiboek: content/draaiboeken/<id>.yaml.
import type { Draaiboek } from '../domain/library/draaiboek.ts'
import { asDraaiboek, draaiboekSchema } from './draaiboek-schema.ts'
import type { ContentProblem } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import { type Known, type LineOf, unknownId, unknownIds } from './references.ts'

export interface DraaiboekReading {
  readonly file: string
  readonly draaiboek: Draaiboek
  readonly lineOf: LineOf
}

/** A draaiboek, or what is wrong with it. */
export function readDraaiboek(file: string, text: string): DraaiboekReading | readonly ContentProblem[] {
  const reading = readYaml({ file, text }, draaiboekSchema)
  if (!reading.ok) return reading.problems
  const draaiboek = asDraaiboek(reading.value)
  if (file.endsWith(`/${draaiboek.id}.yaml`)) return { file, draaiboek, lineOf: reading.lineOf }
  const message = `de id '${draaiboek.id}' is niet de naam van het bestand: maak ze gelijk`
  return [{ file, line: reading.lineOf(['id']), message }]
}

/** What it names and is not there. */
export function checkDraaiboek(
  { file, draaiboek, lineOf }: DraaiboekReading,
  known: Known,
): ContentProblem[] {
  const sheets = draaiboek.bijeenkomsten.flatMap(({ blokken }, meeting) =>
    blokken.flatMap(({ werkblad }, block) =>
      werkblad === undefined || known.worksheets.has(werkblad)
        ? []
        : [
            {
              file,
              line: lineOf(['bijeenkomsten', meeting, 'blokken', block, 'werkblad']),
              message: unknownId('werkbladen', werkblad, known.worksheets),
            },
          ],
    ),
  )
  return [
    ...unknownIds({ file, lineOf, field: 'herkomst', ids: draaiboek.herkomst }, known.origins),
    ...sheets,
  ]
}
