// A casus filled in from end to end: content/voorbeelden/<id>.yaml.
import type { Example } from '../domain/library/example.ts'
import { type Found, readAnswer } from './example-answers.ts'
import { exampleSchema } from './example-schema.ts'
import { optionFault } from './example-values.ts'
import type { ContentProblem } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import type { WorksheetReading } from './worksheets.ts'

/** The book that an example answers. */
export interface Book {
  /** Worksheets that could be read; one with a fault of its own is in `worksheetIds` only. */
  readonly worksheets: ReadonlyMap<string, WorksheetReading>
  readonly worksheetIds: ReadonlySet<string>
  readonly chapterIds: ReadonlySet<string>
}

const unknownWorksheet = (id: string): string => `het werkblad '${id}' bestaat niet: verbeter de id`

function readWorksheet(book: Book, id: string, given: Readonly<Record<string, unknown>>): Found[] {
  const keys = ['antwoorden', id]
  const worksheet = book.worksheets.get(id)?.worksheet
  if (!worksheet) return book.worksheetIds.has(id) ? [] : [{ keys, message: unknownWorksheet(id) }]
  return Object.entries(given).flatMap(([name, value]): Found[] => {
    const question = worksheet.vragen.find((one) => one.id === name)
    const known = worksheet.vragen.map((one) => one.id)
    return question
      ? readAnswer(id, question, value, [...keys, name])
      : [{ keys: [...keys, name], message: optionFault('de vraag', name, known) }]
  })
}

const unknownChapters = (klaar: readonly string[], { chapterIds }: Book): Found[] =>
  klaar.flatMap((id, index) =>
    chapterIds.has(id)
      ? []
      : [{ keys: ['klaar', index], message: `het hoofdstuk '${id}' bestaat niet: verbeter de id` }],
  )

const unknownTurned = (turned: readonly string[], { worksheets }: Book): Found[] =>
  turned.flatMap((id, index) =>
    worksheets.get(id)?.worksheet.omdraaien
      ? []
      : [
          {
            keys: ['omgedraaid', index],
            message: `er is geen werkblad '${id}' met omdraaien: true: verbeter de id`,
          },
        ],
  )

const unknownPicks = (picks: Example['kijkEerst'], { worksheetIds }: Book): Found[] =>
  picks.flatMap(({ werkblad }, index) =>
    worksheetIds.has(werkblad)
      ? []
      : [{ keys: ['kijk-eerst', index, 'werkblad'], message: unknownWorksheet(werkblad) }],
  )

/** An example, or everything that does not fit the questions of the book. */
function readExample(file: string, text: string, book: Book): Example | readonly ContentProblem[] {
  const reading = readYaml({ file, text }, exampleSchema)
  if (!reading.ok) return reading.problems
  const { antwoorden, 'kijk-eerst': kijkEerst, ...fields } = reading.value
  const found = [
    ...unknownChapters(fields.klaar, book),
    ...unknownTurned(fields.omgedraaid, book),
    ...unknownPicks(kijkEerst, book),
    ...Object.entries(antwoorden).flatMap(([id, given]) => readWorksheet(book, id, given)),
  ]
  const problems = found.flatMap((one) =>
    'message' in one
      ? [{ file, line: reading.lineOf(one.keys), message: `${one.keys.slice(1).join('.')}: ${one.message}` }]
      : [],
  )
  if (!file.endsWith(`/${fields.id}.yaml`))
    problems.unshift({
      file,
      line: reading.lineOf(['id']),
      message: `de id '${fields.id}' is niet de naam van het bestand: maak ze gelijk`,
    })
  if (problems.length > 0) return problems
  return { ...fields, kijkEerst, answers: found.filter((one) => 'path' in one) }
}

/** All examples that fit the book; what is wrong with the others is added to the problems. */
export function readExamples(
  files: Readonly<Record<string, string>>,
  book: Book,
  problems: ContentProblem[],
): Example[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const reading = readExample(file, text, book)
    if ('answers' in reading) return [reading]
    problems.push(...reading)
    return []
  })
}
