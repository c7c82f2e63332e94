// The invented casus that comes with the workbook, filled in from end to end: for tests, prints and pictures that
// want a casus as people leave it.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { serialize } from '../../../src/domain/casus/register.ts'
import { decodeCasus } from '../../../src/domain/file/parse-file.ts'
import { ACTIVE_KEY, registerKey } from '../../../src/stores/keys.ts'
import { openPage } from './workbook-page.ts'

const EXAMPLE = 'beukstraat'
const CASUS_ID = 'voorbeeldcasus'

/** The registers of the example, as they were built. */
export function exampleCasus() {
  const casus = decodeCasus(readFileSync(resolve(`dist/voorbeeld/${EXAMPLE}.json`), 'utf8'))
  if (!casus.ok) throw new Error(`dist/voorbeeld/${EXAMPLE}.json: ${casus.error.type}`)
  return casus.value.registers
}

/** The pages of the example, one for each part of the book. */
export const examplePages = (): string[] =>
  readdirSync(resolve(`dist/voorbeeld/${EXAMPLE}`)).map((part) => `voorbeeld/${EXAMPLE}/${part}/`)

/** Makes the example the casus in use in this browser, and opens the start page with it. */
export async function openExample(page: Page, siteUrl: string): Promise<void> {
  const registers = Object.entries(exampleCasus())
  const stored = registers.map(([path, register]) => [registerKey(CASUS_ID, path), serialize(register)])
  const active = [ACTIVE_KEY, JSON.stringify({ casusId: CASUS_ID, at: Date.now() })]
  // A page that only reads: none of the workbook's own code has begun a casus yet.
  await page.goto(`${siteUrl}bronnen/`)
  await page.evaluate(
    (pairs) => {
      for (const [key = '', text = ''] of pairs) localStorage.setItem(key, text)
    },
    [...stored, active],
  )
  await openPage(page, siteUrl)
}
