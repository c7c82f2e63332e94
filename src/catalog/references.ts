// Ids in a list that should name something elsewhere in the book.
import type { ContentProblem } from './problem.ts'

export type LineOf = (path: readonly (string | number)[]) => number

/** What the rest of the book holds; a list that could not be read is not there, and nothing is held against it. */
export interface Known {
  readonly sources?: ReadonlySet<string> | undefined
  readonly origins?: ReadonlySet<string> | undefined
  readonly bouwstenen?: ReadonlySet<string> | undefined
  readonly worksheets: ReadonlySet<string>
}

const unknownBouwsteen = (id: string, known: ReadonlySet<string>): string =>
  `de bouwsteen '${id}' bestaat niet: kies uit ${[...known].join(', ')}`

const MENDS = {
  bronnen: (id: string) => `de bron '${id}' bestaat niet: voeg hem toe aan bronnen.yaml of verbeter de id`,
  herkomst: (id: string) => `het onderdeel '${id}' staat niet in herkomst.yaml: verbeter het nummer`,
  bouwstenen: unknownBouwsteen,
  bouwsteen: unknownBouwsteen,
  werkbladen: (id: string) =>
    `het werkblad '${id}' bestaat niet: maak content/werkbladen/${id}.yaml of verbeter de id`,
} as const
export type ReferenceField = keyof typeof MENDS

export interface Referring {
  readonly file: string
  readonly lineOf: LineOf
  readonly field: ReferenceField
  readonly ids: readonly string[]
}

/** What to say of an id that names nothing. */
export const unknownId = (field: ReferenceField, id: string, known: ReadonlySet<string>): string =>
  MENDS[field](id, known)

/** The ids that name nothing. Against a list that could not be read, nothing is held. */
export function unknownIds(
  { file, lineOf, field, ids }: Referring,
  known: ReadonlySet<string> | undefined,
): ContentProblem[] {
  return ids.flatMap((id, index) =>
    known === undefined || known.has(id)
      ? []
      : [{ file, line: lineOf([field, index]), message: unknownId(field, id, known) }],
  )
}
