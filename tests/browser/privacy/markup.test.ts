// Words stay words: what looks like markup or a program in an answer is shown as it was typed, everywhere.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { missingFrom, readPdf } from '../print/pdf.ts'
import { textField, typeInto } from '../support/answers.ts'
import { saveFile } from '../support/saved-file.ts'
import { startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const NASTY = `</textarea></script><script>window.owned=1</script><img src=x onerror="window.owned=2">{{7*7}}'"&amp;`
const QUESTION = 'urgentie.niets-doen'
const NAME = 'Plein <b>& zo</b>'

describe('markup in an answer', () => {
  const session = withSession(async ({ page }) => {
    await startCasus(page, siteUrl, NAME)
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    await typeInto(textField(page, QUESTION), NASTY)
  })

  it('stays as typed in its field', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    expect(await textField(page, QUESTION).inputValue()).toBe(NASTY)
    await expectHarmless(page)
  })

  it.each(['', 'overzicht/', 'afdrukken/'])('stays text on /%s', async (path) => {
    const { page } = session
    await showPage(page, siteUrl + path)
    await page.getByText(NAME).first().waitFor()
    if (path) await page.getByText(NASTY, { exact: true }).waitFor()
    await expectHarmless(page)
  })

  it('stays text on paper', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}afdrukken/`)
    expect(
      missingFrom(await readPdf(page), [NAME, 'window.owned=1</script><img', '{{7*7}}\'"&amp;']),
    ).toEqual([])
  })

  it('stays text in the file, and comes back out of it as it was', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    const { html } = await saveFile(page)
    const folder = await mkdtemp(join(tmpdir(), 'werkboek-bestand-'))
    const file = join(folder, 'casus.html')
    try {
      await writeFile(file, html)
      await page.goto(pathToFileURL(file).href)
      await page.getByText(NASTY, { exact: true }).waitFor()
      await expectHarmless(page)

      await page.goto(siteUrl)
      await page.evaluate(() => localStorage.clear())
      await page.locator('input[type="file"]:enabled').setInputFiles(file)
      const dialog = page.getByRole('dialog')
      const agree = dialog.getByRole('button', { name: /^(Voeg samen|Zet op dit apparaat)$/ })
      await dialog.locator('.dialog__casus').waitFor()
      if (await agree.count()) await agree.click()
      await dialog.getByRole('button', { name: 'Sluiten' }).click()
      await showPage(page, `${siteUrl}werkboek/urgentie/`)
      expect(await textField(page, QUESTION).inputValue()).toBe(NASTY)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

/** No program ran, and no picture or bold text came of it. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as unknown as { owned?: number }).owned)).toBeUndefined()
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.locator('b', { hasText: '& zo' }).count()).toBe(0)
}
