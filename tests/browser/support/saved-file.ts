// The file that 'Bewaar als bestand' gives: what a person reads in it, and the data that goes with it.
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { type CasusFile, DATA_ELEMENT_ID } from '../../../src/domain/file/format.ts'
import { parseFile } from '../../../src/domain/file/parse-file.ts'

export interface SavedFile {
  readonly name: string
  readonly html: string
  /** The page without its data: what a person reads. */
  readonly readable: string
  readonly data: CasusFile
}

async function toSavedFile(download: Download): Promise<SavedFile> {
  const html = await readFile(await download.path(), 'utf8')
  const parsed = parseFile(html)
  if (!parsed.ok) throw new Error(`The file cannot be opened again: ${parsed.error.type}`)
  const [readable = ''] = html.split(`<script type="application/json" id="${DATA_ELEMENT_ID}">`)
  return { name: download.suggestedFilename(), html, readable, data: parsed.value }
}

/** Does what makes the page give a file, and reads that file. */
export async function saveFile(
  page: Page,
  press: () => Promise<void> = () => pressSave(page),
): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return toSavedFile(download)
}

const pressSave = (page: Page): Promise<void> =>
  page.locator('.casus-bar').getByRole('button', { name: 'Bewaar als bestand' }).click()

/** Every value in the data of a file, also those written separately. */
export const valuesOf = ({ data }: SavedFile): unknown[] =>
  Object.values(data.registers).flatMap(({ versions }) => versions.map(({ value }) => value))
