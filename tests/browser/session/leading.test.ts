// Leading a session of an hour and a half from choosing it to 'Klaar voor vandaag', with the keyboard and nothing else.
import type { Locator } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { findFaults } from '../accessibility/axe.ts'
import { tabTo } from '../accessibility/focus.ts'
import { findSideways, findSmallTargets } from '../accessibility/layout.ts'
import { withSession } from '../journey/casus/session.ts'
import { readPdf } from '../print/pdf.ts'
import { eventually } from '../support/eventually.ts'
import { saveFile, valuesOf } from '../support/saved-file.ts'
import { startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const NOTE = 'Geef de voorzitter het woord pas als laatste'
const AGREEMENT = 'Eerst bellen en dan pas een brief'

describe('leading a session with the keyboard alone', () => {
  const session = withSession(undefined, { viewport: { width: 1280, height: 720 } })
  const button = (name: string | RegExp) => session.page.getByRole('button', { name })
  const press = async (target: Locator, key = 'Enter') => {
    await tabTo(session.page, target)
    await session.page.keyboard.press(key)
  }
  const whenAt = (title: string) =>
    session.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  const nextUntil = async (title: string) => {
    const isThere = session.page.getByRole('heading', { level: 1, name: title, exact: true })
    while ((await isThere.count()) === 0) await press(button(/^(Volgende blok|Naar het einde)$/))
  }

  it('begins on the page of its draaiboek', async () => {
    const { page } = session
    await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
    await page.goto(`${siteUrl}begeleiden/anderhalf-uur/`)
    await press(page.getByRole('link', { name: 'Begin deze sessie' }))
    await whenAt('Een sessie leiden')
    await button(/^Begin Anderhalf uur/)
      .first()
      .waitFor()
    expect(await findFaults(page)).toEqual([])
    await press(button(/^Begin Anderhalf uur/).first())
    await whenAt('Waar waren we gebleven?')
    expect(await findFaults(page)).toEqual([])
  })

  it('leads from block to block, large enough for a room, with the time that goes with each', async () => {
    const { page } = session
    await press(button('Naar het eerste blok'))
    await whenAt('Binnenkomen')
    await eventually(() => page.locator('h1:focus').count()).toBe(1)
    await page.getByText('Blok 1 van 12 · Samen · 8 minuten').waitFor()
    await page.getByText('8:00', { exact: true }).waitFor()
    const sizes = await page
      .locator('.runner__screen > :not(.runner__beside)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28)
    await press(button('Start'))
    await eventually(() => page.getByRole('status').textContent()).toContain('Binnenkomen')
    await nextUntil('Drie minuten vertellen')
    await page.getByText('3:00', { exact: true }).waitFor()
  })

  it('goes on where it was after a reload', async () => {
    const { page } = session
    await page.reload()
    await whenAt('Drie minuten vertellen')
    await page.goto(siteUrl)
    await page.getByText('Er loopt een sessie: Anderhalf uur rond één casus, blok 3 van 12.').waitFor()
    await page.goto(`${siteUrl}werkboek/jullie-casus/`)
    await press(page.getByRole('link', { name: 'Terug naar de sessie, blok 3 van 12' }))
    await whenAt('Drie minuten vertellen')
  })

  it('shows a note to the begeleider only, never to the room and never on paper', async () => {
    const { page } = session
    expect(await button('Toon notitie').count()).toBe(0)
    await press(page.getByLabel('De zaal kijkt mee op dit scherm'), 'Space')
    await press(button('Toon notitie'))
    await tabTo(page, page.getByLabel('Je eigen notitie bij dit blok'))
    await page.keyboard.type(NOTE)
    await page.getByText('Steek bij twee en een halve minuut een hand op').waitFor()
    expect(await findFaults(page)).toEqual([])
    const { text } = await readPdf(page)
    expect(text).toContain('Drie minuten vertellen')
    expect(text).not.toMatch(/Geef de voorzitter|een hand op|notitie/)
    await press(page.getByLabel('De zaal kijkt mee op dit scherm'), 'Space')
    expect(await page.locator('main').innerHTML()).not.toMatch(/Geef de voorzitter|een hand op/)
  })

  it('writes an agreement where the worksheet keeps it', async () => {
    const { page } = session
    await nextUntil('Alleen vragen')
    await press(page.getByText(/^Afspraken van vandaag/))
    await press(button('Leg een afspraak vast'))
    await tabTo(page, page.getByLabel('Wat we afspreken'))
    await page.keyboard.type(AGREEMENT)
    const file = await saveFile(page)
    expect(file.readable).toContain(AGREEMENT)
    expect(file.readable).not.toContain(NOTE)
    // A file of one's own takes the note along.
    expect(valuesOf(file)).toContain(NOTE)
  })

  it('does a round again for the next teller', async () => {
    const { page } = session
    await nextUntil('De verteller kiest')
    await press(button(/begin een nieuwe ronde/))
    await whenAt('Drie minuten vertellen')
    await page.getByText(/ronde 2$/).waitFor()
  })

  it("ends with how long it took, homework and 'Klaar voor vandaag'", async () => {
    const { page } = session
    await nextUntil('Dat was het laatste blok')
    await page.getByText('De verteller probeert één tip uit').waitFor()
    await press(page.getByText('Hoe lang duurde het echt?'))
    await page.getByRole('row', { name: /^Drie minuten vertellen 6 / }).waitFor()
    expect(await findFaults(page)).toEqual([])
    await press(page.getByRole('main').getByRole('link', { name: 'Klaar voor vandaag' }))
    await whenAt('Klaar voor vandaag')
    expect(await page.evaluate(() => localStorage.getItem('wijkwerkboek:sessie'))).toBeNull()
  })

  it('begins the next time with what was agreed on', async () => {
    const { page } = session
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(`${siteUrl}sessie/?draaiboek=anderhalf-uur`)
    await press(button(/^Begin Anderhalf uur/).first())
    await whenAt('Waar waren we gebleven?')
    await page.getByText(/^Jullie vorige sessie was op/).waitFor()
    await page.getByRole('listitem').filter({ hasText: AGREEMENT }).waitFor()
    expect(await findSideways(page)).toEqual([])
    await press(button('Naar het eerste blok'))
    await whenAt('Binnenkomen')
    expect(await findSideways(page)).toEqual([])
    expect(await findSmallTargets(page)).toEqual([])
  })
})
