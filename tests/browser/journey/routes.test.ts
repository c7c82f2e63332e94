// The short route and the whole workbook: choosing one, being led along it, and still getting everywhere.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { isAskedOn, isOnShortRoute } from '../../../src/domain/worksheet/route.ts'
import { roundedDuration, routeSize } from '../../../src/domain/worksheet/route-size.ts'
import { startCasus } from '../support/workbook-page.ts'
import { readWorkbook } from './casus/built.ts'
import { planAnswers } from './casus/plan.ts'
import { openCasus, registersOf } from './casus/saved.ts'
import { readContinue } from './casus/see.ts'
import { withSession } from './casus/session.ts'
import { showPage } from './casus/show.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const chapters = workbook.hoofdstukken
const short = chapters.filter(isOnShortRoute)
const outside = chapters.filter((chapter) => !isOnShortRoute(chapter))
const session = withSession(({ page }) => startCasus(page, siteUrl, 'Het plein'))

const route = (page: Page, name: RegExp) => page.getByRole('radio', { name })
const SHORT = /korte route/i
const WHOLE = /hele werkboek/i

const placeOf = (id: string) => chapters.findIndex((chapter) => chapter.id === id)
const steps = (page: Page) => page.getByRole('navigation', { name: 'Vorige en volgende hoofdstuk' })
const idOf = (address: string | null) => (address ?? '').split('/').filter(Boolean).at(-1)

describe('two routes', () => {
  it('both pages to begin on tell how much each is', async () => {
    const { page } = session
    for (const path of ['', 'werkboek/']) {
      await showPage(page, siteUrl + path)
      for (const name of ['kort', 'heel'] as const) {
        const { worksheets, minutes } = routeSize(name, workbook)
        await page.getByText(`${worksheets} werkbladen, ongeveer ${roundedDuration(minutes)}`).waitFor()
      }
    }
  })

  it('until one is chosen, nothing is passed over', async () => {
    const page = await showPage(session.page, `${siteUrl}werkboek/`)
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await page.locator('.chapter-nav__outside').count()).toBe(0)
  })

  it('the choice on the route page is the answer in the worksheet, and the other way round', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/`)
    await route(page, SHORT).check()
    await showPage(page, `${siteUrl}werkboek/zo-werkt-dit-werkboek/#aanpak.route`)
    expect(await route(page, SHORT).isChecked()).toBe(true)
    await route(page, WHOLE).check()
    await showPage(page, `${siteUrl}werkboek/`)
    expect(await route(page, WHOLE).isChecked()).toBe(true)
  })
})

describe('on the short route', () => {
  it('the route page names what is outside it, and one can still go there', async () => {
    const page = await showPage(session.page, `${siteUrl}werkboek/`)
    await route(page, SHORT).check()
    const marked = page.locator('.chapter-nav__item', { hasText: WHOLE })
    await expect.poll(() => marked.count()).toBe(outside.length)
    await marked.getByRole('link').last().click()
    await page.getByText('Dit hoofdstuk hoort bij het hele werkboek').waitFor()
  })

  it('next and previous lead along it, and tell what they pass over', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/${short[0]?.id}/`)
    for (const [index, { id }] of short.entries()) {
      await page.waitForURL(`**/werkboek/${id}/`)
      await page.locator(':root[data-route="kort"]').waitFor()
      const follows = short[index + 1]
      const passed = (follows ? placeOf(follows.id) : chapters.length) - placeOf(id) - 1
      expect(
        await steps(page)
          .getByText(/slaat hier .* over/)
          .isVisible(),
        id,
      ).toBe(passed > 0)
      const [previous, next] = [
        steps(page).locator('a[rel="prev"]:visible'),
        steps(page).locator('.next:visible'),
      ]
      if (index > 0) expect(idOf(await previous.getAttribute('href'))).toBe(short[index - 1]?.id)
      expect(idOf(await next.getAttribute('href'))).toBe(follows?.id ?? 'overzicht')
      if (follows) await next.click()
    }
  })

  it('what is left open passes over verdieping and over chapters outside it', async () => {
    const { page } = session
    for (const { id, werkbladen } of short.slice(0, 4)) {
      const [sheet] = werkbladen
      const index = sheet?.vragen.findIndex((question) => isAskedOn('kort', sheet, question)) ?? -1
      const { leadsTo } = await readContinue(page, siteUrl)
      expect(leadsTo).toBe(`${siteUrl}werkboek/${id}/#${sheet?.id}.${firstOpen(sheet?.id, index)}`)
      await showPage(page, `${siteUrl}werkboek/${id}/`)
      await page.getByRole('radio', { name: 'Ja, dit is klaar' }).check()
    }
  })

  it('ends with the last question it asks, and says that there is more', async () => {
    const { page } = session
    const asked = planAnswers(workbook).filter(({ worksheet, question }) => {
      const sheet = chapters.flatMap(({ werkbladen }) => werkbladen).find(({ id }) => id === worksheet)
      return sheet && isAskedOn('kort', sheet, question)
    })
    await page.evaluate(() => localStorage.clear())
    await openCasus(page, siteUrl, registersOf(asked))
    await showPage(page, `${siteUrl}werkboek/`)
    await route(page, SHORT).check()
    const { text, leadsTo } = await readContinue(page, siteUrl)
    expect([text, leadsTo]).toEqual([
      expect.stringContaining('Alle vragen van de korte route zijn ingevuld of klaar'),
      `${siteUrl}overzicht/`,
    ])
  })

  it('verdieping is named at its question', async () => {
    const page = await showPage(session.page, `${siteUrl}werkboek/urgentie/`)
    const sheet = chapters.flatMap(({ werkbladen }) => werkbladen).find(({ id }) => id === 'urgentie')
    for (const { id, verdieping } of sheet?.vragen ?? [])
      expect(
        await page.locator(`[id="urgentie.${id}"]`).getByRole('heading').getByText('Verdieping').count(),
        id,
      ).toBe(verdieping ? 1 : 0)
    expect(
      await page.getByText(`ngeveer ${sheet?.kort} minuten, met verdieping ${sheet?.duur}`).count(),
    ).toBe(2)
  })
})

/** The name was given on the start page; the first question of the casus has its answer. */
const firstOpen = (worksheet: string | undefined, index: number): string | undefined => {
  const sheet = chapters.flatMap(({ werkbladen }) => werkbladen).find(({ id }) => id === worksheet)
  return sheet?.vragen[worksheet === 'casus' ? index + 1 : index]?.id
}
