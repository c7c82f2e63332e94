// A Markdown file: a block of fields between two lines '---', then a text.
import type { z } from 'astro/zod'
import type { ContentProblem } from './problem.ts'
import { readYaml } from './read-yaml.ts'

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/
const FILE_NAME = /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/

/** The fields above a text, as YAML. */
export const frontmatterOf = (text: string): string | undefined => FRONTMATTER.exec(text)?.[1]

export interface MarkdownReading<T> {
  readonly file: string
  readonly id: string
  readonly fields: T
  readonly body: string
  /** The line of the file on which the body begins. */
  readonly bodyLine: number
  readonly lineOf: (path: readonly (string | number)[]) => number
}

export interface MarkdownSource<S extends z.ZodType> {
  readonly file: string
  readonly text: string
  readonly schema: S
  /** What it is and which fields it begins with, for who forgot them. */
  readonly begins: string
}

/** The fields and the text, or what is wrong with its name or its fields. The name of the file is its id. */
export function readMarkdown<S extends z.ZodType>({
  file,
  text,
  schema,
  begins,
}: MarkdownSource<S>): MarkdownReading<z.output<S>> | readonly ContentProblem[] {
  const id = FILE_NAME.exec(file)?.[1]
  if (id === undefined)
    return [{ file, line: 1, message: 'gebruik voor de bestandsnaam kleine letters, cijfers en streepjes' }]
  const yaml = frontmatterOf(text)
  if (yaml === undefined)
    return [{ file, line: 1, message: `begin met een blok tussen twee regels '---': ${begins}` }]
  const reading = readYaml({ file, text: yaml, linesBefore: 1 }, schema)
  if (!reading.ok) return reading.problems
  const body = text.replace(FRONTMATTER, '')
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length
  return { file, id, fields: reading.value, body, bodyLine, lineOf: reading.lineOf }
}
