// What stands beside the chapters: terms, tools and draaiboeken, each held against the rest of the book.
import type { Draaiboek } from '../domain/library/draaiboek.ts'
import type { Tool } from '../domain/library/tool.ts'
import { checkDraaiboek, readDraaiboek } from './draaiboek.ts'
import type { ContentProblem } from './problem.ts'
import { type Known, type ReferenceField, unknownIds } from './references.ts'
import { asTerm, readTerm, type Term, type TermReading } from './term.ts'
import { asTool, readTool, type ToolReading } from './tool.ts'

export interface LibraryFiles {
  /** Text by file name, such as 'content/begrippen/bril.md'. */
  readonly terms: Readonly<Record<string, string>>
  readonly tools: Readonly<Record<string, string>>
  readonly draaiboeken: Readonly<Record<string, string>>
}

export interface Library {
  readonly terms: readonly Term[]
  readonly tools: readonly Tool[]
  readonly draaiboeken: readonly Draaiboek[]
}

/** What could be read, and everything that is wrong with the rest. */
interface Readings<T> {
  readonly found: readonly T[]
  readonly problems: ContentProblem[]
}

function readAll<T extends object>(
  files: Readonly<Record<string, string>>,
  read: (file: string, text: string) => T | readonly ContentProblem[],
): Readings<T> {
  const found: T[] = []
  const problems: ContentProblem[] = []
  for (const [file, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const reading = read(file, text)
    if (Array.isArray(reading)) problems.push(...(reading as readonly ContentProblem[]))
    else found.push(reading as T)
  }
  return { found, problems }
}

function checkTool({ file, fields, lineOf }: ToolReading, known: Known): ContentProblem[] {
  const check = (field: keyof typeof fields & ReferenceField, held: ReadonlySet<string> | undefined) =>
    unknownIds({ file, lineOf, field, ids: fields[field] }, held)
  return [
    ...check('bouwstenen', known.bouwstenen),
    ...check('herkomst', known.origins),
    ...check('werkbladen', known.worksheets),
    ...check('bronnen', known.sources),
  ]
}

/** A form that two terms claim would be explained by chance. */
function checkForms(terms: readonly TermReading[]): ContentProblem[] {
  const owners = new Map<string, string>()
  return terms.flatMap(({ file, fields, lineOf }) =>
    fields.vormen.flatMap((form, index) => {
      const owner = owners.get(form)
      owners.set(form, owner ?? file)
      return owner === undefined
        ? []
        : [
            {
              file,
              line: lineOf(['vormen', index]),
              message: `de vorm '${form}' staat al in ${owner}: laat hem bij één begrip staan`,
            },
          ]
    }),
  )
}

interface Titled {
  readonly titel: string
}

// 'De lege stoel' stands under the L.
const ARTICLE = /^(de|het|een) /i

const byTitle = (a: Titled, b: Titled): number =>
  a.titel.replace(ARTICLE, '').localeCompare(b.titel.replace(ARTICLE, ''), 'nl')

/** Terms and tools in the order of the alphabet, draaiboeken by file name; and every problem found. */
export function readLibrary(
  files: LibraryFiles,
  known: Known,
): Library & { readonly problems: ContentProblem[] } {
  const terms = readAll(files.terms, readTerm)
  const tools = readAll(files.tools, readTool)
  const draaiboeken = readAll(files.draaiboeken, readDraaiboek)
  return {
    terms: terms.found.map(asTerm).sort(byTitle),
    tools: tools.found.map(asTool).sort(byTitle),
    draaiboeken: draaiboeken.found.map(({ draaiboek }) => draaiboek),
    problems: [
      ...terms.problems,
      ...terms.found.flatMap(({ file, fields, lineOf }) =>
        unknownIds({ file, lineOf, field: 'bronnen', ids: fields.bronnen }, known.sources),
      ),
      ...checkForms(terms.found),
      ...tools.problems,
      ...tools.found.flatMap((tool) => checkTool(tool, known)),
      ...draaiboeken.problems,
      ...draaiboeken.found.flatMap((draaiboek) => checkDraaiboek(draaiboek, known)),
    ],
  }
}
