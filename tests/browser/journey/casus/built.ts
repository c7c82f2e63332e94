// What was built: the questions of the workbook, and the address of every page.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Workbook } from '../../../../src/domain/worksheet/workbook.ts'

export const readWorkbook = (): Workbook => JSON.parse(readFileSync(resolve('dist/werkboek.json'), 'utf8'))

/** Every page that was built, as an address within the site: '', 'werkboek/', '404.html'. */
export const builtPages = (): string[] =>
  readdirSync(resolve('dist'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort()

// Pages made by one template of text alone: what holds for the longest holds for the others.
const ALIKE = [/^gereedschap\/./, /^begeleiden\/./]
const OF_EACH = 2

// The parts of the example are a filled-in casus on paper, which other tests look at in full: one shows the rest.
const OTHER_PARTS = /^voorbeeld\/[^/]+\/(?!begin\/)./

const bytesOf = (path: string): number => statSync(resolve('dist', path, 'index.html')).size

/** The pages to look at closely: every page, but of those that are alike only the longest two. */
export function distinctPages(): string[] {
  const pages = builtPages()
  const left = ALIKE.flatMap((alike) =>
    pages
      .filter((path) => alike.test(path))
      .sort((a, b) => bytesOf(b) - bytesOf(a))
      .slice(OF_EACH),
  )
  return pages.filter((path) => !left.includes(path) && !OTHER_PARTS.test(path))
}
