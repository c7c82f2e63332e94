// A chapter file, read for what can be checked before it is rendered: frontmatter and the worksheets it sets.
import type { z } from 'astro/zod'
import { chapterSchema } from './chapter-schema.ts'
import type { ContentProblem } from './problem.ts'
import { frontmatterOf } from './read-markdown.ts'
import { readYaml } from './read-yaml.ts'

export interface Reference {
  readonly id: string
  readonly line: number
}

export interface ChapterReading {
  readonly file: string
  readonly id: string
  readonly frontmatter: z.output<typeof chapterSchema>
  readonly worksheets: readonly Reference[]
  /** Sources in the list above the chapter. */
  readonly listed: readonly Reference[]
  /** Sources named in the text. */
  readonly cited: readonly Reference[]
  readonly lineOf: (path: readonly (string | number)[]) => number
}

const FILE_NAME = /(?:^|\/)\d{2}-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/

const references = (text: string, component: string): Reference[] =>
  [...text.matchAll(new RegExp(`<${component}\\s+id=(["'])(.*?)\\1`, 'g'))].map((match) => ({
    id: match[2] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }))

/** The worksheets a text sets, whatever else may be wrong with it. */
export const worksheetsIn = (text: string): Reference[] => references(text, 'Werkblad')

/** The ids of chapters that are there, faulty ones too: their fault has been told. */
export const chapterIds = (files: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.keys(files).flatMap((file) => FILE_NAME.exec(file)?.[1] ?? []))

/** A chapter, or what is wrong with its name or its frontmatter. */
export function readChapter(file: string, text: string): ChapterReading | readonly ContentProblem[] {
  const id = FILE_NAME.exec(file)?.[1]
  if (id === undefined)
    return [
      {
        file,
        line: 1,
        message:
          "noem een hoofdstuk met twee cijfers, een streepje en kleine letters, zoals '05-urgentie.mdx'",
      },
    ]
  const yaml = frontmatterOf(text)
  if (yaml === undefined)
    return [
      {
        file,
        line: 1,
        message:
          "een hoofdstuk begint met een blok tussen twee regels '---' (titel, deel, inleiding, bronnen, eigen)",
      },
    ]
  const reading = readYaml({ file, text: yaml, linesBefore: 1 }, chapterSchema)
  if (!reading.ok) return reading.problems
  return {
    file,
    id,
    frontmatter: reading.value,
    worksheets: worksheetsIn(text),
    listed: reading.value.bronnen.map((source, index) => ({
      id: source,
      line: reading.lineOf(['bronnen', index]),
    })),
    cited: references(text, 'Bron'),
    lineOf: reading.lineOf,
  }
}
