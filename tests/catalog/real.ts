import { readdirSync, readFileSync } from 'node:fs'
import { type Assembled, assemble } from '../../src/catalog/assemble.ts'
import type { Workbook } from '../../src/domain/worksheet/workbook.ts'

const read = (file: string): string => readFileSync(file, 'utf8')

const folder = (name: string, ending: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(`content/${name}`)
      .filter((file) => file.endsWith(ending))
      .map((file) => [`content/${name}/${file}`, read(`content/${name}/${file}`)]),
  )

/** The content as it is now: everything a reader reads. */
export const realContent = (): Assembled =>
  assemble({
    parts: read('content/delen.yaml'),
    sources: read('content/bronnen.yaml'),
    lapsed: read('content/vervallen.yaml'),
    worksheets: folder('werkbladen', '.yaml'),
    chapters: folder('hoofdstukken', '.mdx'),
  })

export const realWorkbook = (): Workbook => realContent().workbook
