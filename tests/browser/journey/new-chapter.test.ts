// An author adds a worksheet of all six kinds and a chapter that uses it, a term, a tool and a draaiboek, without
// code, in a copy of the repository; and makes the mistakes that authors make.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../scripts/serve.mjs'
import { withChromium } from '../../setup/chromium.ts'
import { readPdf } from '../print/pdf.ts'
import { firstPage, startCasus } from '../support/workbook-page.ts'
import { CHAPTER, LIBRARY, WORKSHEET } from './casus/new-content.ts'
import { showPage } from './casus/show.ts'

const SOAK = Boolean(process.env['SOAK'])
const copy = mkdtempSync(join(tmpdir(), 'werkboek-kopie-'))
const chapterFile = join(copy, 'content/hoofdstukken/13-een-proef.mdx')
const worksheetFile = join(copy, 'content/werkbladen/proef.yaml')

beforeAll(() => {
  for (const path of ['src', 'content', 'public', 'scripts', 'package.json', 'package-lock.json'])
    cpSync(resolve(path), join(copy, path), { recursive: true })
  for (const file of ['astro.config.mjs', 'postcss.config.mjs', 'tsconfig.json'])
    cpSync(resolve(file), join(copy, file))
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Builds the copy; resolves to what a failed build says, or to nothing. */
async function build(): Promise<string> {
  // Not the script itself: that would compare node_modules with the lock, and might install into ours.
  const script =
    "import('./scripts/build.mjs').then(({ build }) => build()).catch((e) => { console.error(e.message); process.exitCode = 1 })"
  return promisify(execFile)(process.execPath, ['-e', script], { cwd: copy }).then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  )
}

describe('an author adds content', () => {
  let site: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    writeFileSync(worksheetFile, WORKSHEET)
    writeFileSync(chapterFile, CHAPTER)
    for (const [file, text] of Object.entries(LIBRARY)) writeFileSync(join(copy, 'content', file), text)
    expect(await build()).toBe('')
    site = await serve({ dir: join(copy, 'dist') })
  })
  afterAll(() => site.close())

  it('and finds a chapter with a worksheet of all six kinds in navigation, progress, overview and print', () =>
    withChromium(async (context) => useNewChapter(await firstPage(context), site.url)))

  it('and finds a term, a tool and a draaiboek in their lists, on pages of their own, and in each other', async () => {
    const read = async (path: string) => (await fetch(site.url + path)).text()
    expect(await read('begrippen/')).toMatch(/id="proefwoord">Proefwoord<[\s\S]*Een woord om te proberen\./)
    expect(await read('gereedschap/')).toMatch(/href="\/gereedschap\/proefstuk\/">Een proefstuk</)
    expect(await read('gereedschap/proefstuk/')).toMatch(
      /<button[^>]*popovertarget="begrip-proefwoord">proefwoord<\/button>/,
    )
    expect(await read('werkboek/een-proef/'), 'the tool goes with the worksheet').toContain('Een proefstuk')
    expect(await read('begeleiden/')).toMatch(/href="\/begeleiden\/proefmiddag\/">Een proefmiddag</)
    expect(await read('begeleiden/proefmiddag/')).toMatch(
      /13\.00[\s\S]*tot 13\.40[\s\S]*Wat proberen we\?[\s\S]*href="\/werkboek\/een-proef\/#werkblad-proef"/,
    )
  })
})

// What each mistake is told with stands in tests/catalog; this is about the build, which must say it and stop.
describe('an author makes a mistake', () => {
  it.runIf(SOAK)(
    'the build stops at a worksheet that is not there, and names file, line and mend',
    async () => {
      const chapter = CHAPTER.replace('id="proef"', 'id="proeff"')
      writeFileSync(worksheetFile, WORKSHEET)
      writeFileSync(chapterFile, chapter)
      const said = await build()
      expect(said).toMatch(/'proeff' bestaat niet.*maak content\/werkbladen\/proeff\.yaml/)
      const line = Number(said.match(/content\/hoofdstukken\/13-een-proef\.mdx, regel (\d+): /)?.[1])
      const lines = chapter.split('\n').slice(Math.max(0, line - 4), line + 3)
      expect(lines.join('\n'), 'the line is where the fault is').toContain('<Werkblad')
    },
  )
})

async function useNewChapter(page: Awaited<ReturnType<typeof firstPage>>, siteUrl: string): Promise<void> {
  await startCasus(page, siteUrl, 'Een proefcasus')
  await showPage(page, `${siteUrl}werkboek/`)
  const item = page.locator('.chapter-nav__item', { hasText: 'Een proefhoofdstuk' })
  await item.getByText('Nog niet begonnen').waitFor()

  await item.getByRole('link').click()
  const field = (id: string) => page.locator(`[id="proef.${id}"] .question__field`)
  await field('vrij').getByRole('textbox').fill('Antwoord een')
  await field('een-optie').getByRole('radio', { name: 'Links' }).check()
  await field('meer-opties').getByRole('checkbox', { name: 'Rood' }).check()
  await field('hoe-goed').getByRole('radio', { name: '4' }).check({ force: true })
  await field('rijen').getByRole('button', { name: 'Voeg ding toe' }).click()
  await field('rijen').getByLabel('Hoeveel').fill('12,5')
  await field('vakken').getByRole('textbox').first().fill('Antwoord zes')
  await page.locator('.chapter-nav__item.is-current').getByText('Bezig · 6 van 6').waitFor()

  await page.goto(`${siteUrl}overzicht/`)
  const section = page.locator('.report__section', { hasText: 'Het proefwerkblad' })
  for (const text of ['Antwoord een', 'Links', 'Rood', '4 van 5', '12,5', 'Antwoord zes'])
    await section.getByText(text, { exact: true }).waitFor()

  await page.goto(`${siteUrl}afdrukken/?werkblad=proef`)
  await page.locator('.report').getByRole('heading', { name: 'Het proefwerkblad' }).waitFor()
  const { text } = await readPdf(page)
  for (const answer of ['Antwoord een', 'Links', 'Rood', '4 van 5', '12,5', 'Antwoord zes'])
    expect(text).toContain(answer)
}
