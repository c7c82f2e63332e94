// Without JavaScript the workbook is still a book: to read, and to print as sheets to write on.
import { describe, expect, inject, it } from 'vitest'
import { headingLevels, linesOn, missingFrom, readPdf, skippedLevels } from '../print/pdf.ts'
import { builtPages, readWorkbook } from './casus/built.ts'
import { withSession } from './casus/session.ts'
import { tellingChapters, tellingPages } from './casus/telling.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const session = withSession(undefined, { javaScriptEnabled: false })

// A term opens by itself, and a tick that shows notes is read by the style sheet.
const NEEDS_SCRIPT = ':is(input, textarea, select, button):not(.begrip, [data-notes]):visible'

const questionsOf = ({ werkbladen }: (typeof workbook.hoofdstukken)[number]) =>
  werkbladen.flatMap(({ nummer, vragen }) =>
    vragen.map(({ vraag }, index) => `${nummer}.${index + 1} ${vraag}`),
  )

describe('without JavaScript', () => {
  it('a chapter can be read, with all its questions and no field or button that does nothing', async () => {
    const { page } = session
    for (const chapter of tellingChapters(workbook)) {
      await page.goto(`${siteUrl}werkboek/${chapter.id}/`)
      expect(await page.locator('h1').textContent()).toBe(chapter.titel)
      const shown = (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? ''
      expect(questionsOf(chapter).filter((question) => !shown.includes(question))).toEqual([])
      expect(await page.locator(NEEDS_SCRIPT).count(), chapter.id).toBe(0)
    }
  })

  it.each(tellingChapters(workbook))('$id prints as a blank worksheet with lines', async (chapter) => {
    const { page } = session
    await page.goto(`${siteUrl}werkboek/${chapter.id}/`)
    const pdf = await readPdf(page)
    expect(missingFrom(pdf, [chapter.titel, ...questionsOf(chapter)])).toEqual([])
    expect(skippedLevels(headingLevels(pdf))).toEqual([])
    expect(linesOn(pdf)).toBeGreaterThan(chapter.werkbladen.flatMap(({ vragen }) => vragen).length)
  })

  it('the print page leads to the whole workbook, which prints blank', async () => {
    const { page } = session
    await page.goto(`${siteUrl}afdrukken/`)
    await page.getByRole('main').getByRole('link', { name: 'het hele werkboek leeg afdrukken' }).click()
    await page.waitForURL('**/afdrukken/leeg/')
    const pdf = await readPdf(page)
    expect(missingFrom(pdf, workbook.hoofdstukken.flatMap(questionsOf))).toEqual([])
    expect(skippedLevels(headingLevels(pdf))).toEqual([])
    expect(linesOn(pdf, 500)).toBeGreaterThan(500)
  })

  it('all tools are listed, and nothing is left to choose by', async () => {
    const { page } = session
    await page.goto(`${siteUrl}gereedschap/`)
    expect(await page.locator('[data-tool]:visible').count()).toBe(
      builtPages().filter((path) => /^gereedschap\/./.test(path)).length,
    )
    expect(await page.getByText('Wat zoek je?').isVisible()).toBe(false)
  })

  it('a term is explained where it stands', async () => {
    const { page } = session
    await page.goto(`${siteUrl}werkboek/urgentie/`)
    const term = page.locator('.begrip').first()
    const explanation = term.locator('+ .begrip__uitleg')
    expect(await explanation.isVisible()).toBe(false)
    await term.click()
    expect(await explanation.isVisible()).toBe(true)
  })

  it('notes for the begeleider can be left out', async () => {
    const { page } = session
    await page.goto(`${siteUrl}begeleiden/halve-dag/`)
    const note = page.getByText('Voor de begeleider.').first()
    expect(await note.isVisible()).toBe(true)
    await page.getByLabel('Notities voor de begeleider').uncheck()
    expect(await note.isVisible()).toBe(false)
  })

  it('no other page shows a field or a button that does nothing', async () => {
    const { page } = session
    for (const path of tellingPages(workbook)) {
      await page.goto(siteUrl + path)
      expect(await page.locator(NEEDS_SCRIPT).count(), path).toBe(0)
    }
  })
})
