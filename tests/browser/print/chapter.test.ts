// Ctrl+P in the middle of the work: what was typed comes out as text, not as boxes that cut it off.
import { describe, expect, inject, it } from 'vitest'
import { readWorkbook } from '../journey/casus/built.ts'
import { CASUS_NAME, planAnswers, wordsOf } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { headingLevels, missingFrom, readPdf, skippedLevels, wordsIn } from './pdf.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const plan = planAnswers(workbook)

const session = withSession(({ page }) => openCasus(page, siteUrl, registersOf(plan)))

describe('printing the chapter one is working in', () => {
  it.each(workbook.hoofdstukken.map(({ id }) => id))('%s prints its answers as text', async (id) => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/${id}/`)
    const pdf = await readPdf(page)
    expect(missingFrom(pdf, wordsIn(wordsOf(plan.filter(({ chapter }) => chapter === id))))).toEqual([])
    expect(skippedLevels(headingLevels(pdf))).toEqual([])
    expect(pdf.text).not.toMatch(/Bewaar als bestand|Wis keuze|Verwijder|Wie vult in/)
  })

  it('every sheet names the casus and its own number', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    const { pages } = await readPdf(page)
    pages.forEach((text, index) => {
      expect(text.replace(/\s+/g, ' ')).toMatch(
        new RegExp(`${CASUS_NAME} Pagina ${index + 1} van ${pages.length} $`),
      )
    })
  })

  it('not one field, button or menu stands on the paper', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    await page.emulateMedia({ media: 'print' })
    // A term is a button that prints as the word it is (tests/browser/accessibility/terms.test.ts).
    const controls = page.locator('input, textarea, select, button:not(.begrip), nav, summary')
    expect(await controls.filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: null })
  })

  it('what is typed a moment before is on the paper too', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    const field = page.locator('[id="urgentie.niets-doen"]').getByRole('textbox')
    await field.fill(`${'Een lange zin over de straat. '.repeat(80)}Slotwoord`)
    const { text } = await readPdf(page)
    expect(text).toContain('Slotwoord')
    expect(text.match(/Een lange zin over de straat\./g)).toHaveLength(80)
  })
})
