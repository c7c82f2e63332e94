import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Assembled, assemble, type ContentFiles } from '../../src/catalog/assemble.ts'
import type { Workbook } from '../../src/domain/worksheet/workbook.ts'

const read = (file: string): string => readFileSync(file, 'utf8')

// git keeps no empty folder: a kind of content may have none yet.
const folder = (name: string, ending: string): Record<string, string> =>
  Object.fromEntries(
    (existsSync(`content/${name}`) ? readdirSync(`content/${name}`) : [])
      .filter((file) => file.endsWith(ending))
      .map((file) => [`content/${name}/${file}`, read(`content/${name}/${file}`)]),
  )

/** The files of the content as they are now. */
export const realFiles = (): ContentFiles => ({
  parts: read('content/delen.yaml'),
  sources: read('content/bronnen.yaml'),
  lapsed: read('content/vervallen.yaml'),
  origins: read('content/herkomst.yaml'),
  worksheets: folder('werkbladen', '.yaml'),
  chapters: folder('hoofdstukken', '.mdx'),
  terms: folder('begrippen', '.md'),
  tools: folder('gereedschap', '.md'),
  draaiboeken: folder('draaiboeken', '.yaml'),
  examples: folder('voorbeelden', '.yaml'),
})

/** The content as it is now: everything a reader reads. */
export const realContent = (): Assembled => assemble(realFiles())

export const realWorkbook = (): Workbook => realContent().workbook
