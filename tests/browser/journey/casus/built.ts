// What was built: the questions of the workbook, and the address of every page.
import { readdirSync, readFileSync } from 'node:fs'
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
