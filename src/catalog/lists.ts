// The lists that the rest of the content refers to: parts, sources, items of the sources, lapsed questions.
import type { Part } from '../domain/worksheet/workbook.ts'
import {
  lapsedSchema,
  type Origin,
  originsSchema,
  partsSchema,
  type Source,
  sourcesSchema,
} from './chapter-schema.ts'
import type { ContentProblem } from './problem.ts'
import { readYaml, type YamlReading } from './read-yaml.ts'

export interface ListFiles {
  readonly parts: string
  readonly sources: string
  readonly lapsed: string
  readonly origins: string
}

/** Each undefined when it could not be read: then nothing can be said of what is not in it. */
export interface Lists {
  readonly parts: readonly Part[] | undefined
  readonly sources: readonly Source[] | undefined
  readonly lapsed: readonly string[] | undefined
  readonly origins: readonly Origin[] | undefined
}

function keep<T>(reading: YamlReading<T>, problems: ContentProblem[]): T | undefined {
  if (reading.ok) return reading.value
  problems.push(...reading.problems)
  return undefined
}

/** Reads all four; what is wrong with them is added to the problems. */
export const readLists = (files: ListFiles, problems: ContentProblem[]): Lists => ({
  parts: keep(readYaml({ file: 'content/delen.yaml', text: files.parts }, partsSchema), problems),
  sources: keep(readYaml({ file: 'content/bronnen.yaml', text: files.sources }, sourcesSchema), problems),
  lapsed: keep(readYaml({ file: 'content/vervallen.yaml', text: files.lapsed }, lapsedSchema), problems),
  origins: keep(readYaml({ file: 'content/herkomst.yaml', text: files.origins }, originsSchema), problems),
})

/** The ids of what could be read. */
export const idsOf = (
  items: readonly { readonly id: string }[] | undefined,
): ReadonlySet<string> | undefined => items && new Set(items.map(({ id }) => id))
