// Every kind of page, empty and filled in, light and dark, calm and with something wrong: axe has nothing to say.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { withChromium } from '../../setup/chromium.ts'
import { readWorkbook } from '../journey/casus/built.ts'
import { planAnswers } from '../journey/casus/plan.ts'
import { openCasus, registersOf, writtenTwice } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { tellingPages } from '../journey/casus/telling.ts'
import { NO_INDEXED_DB, THROWS_WHEN_LOOKED_AT } from '../support/broken-storage.ts'
import { firstPage } from '../support/workbook-page.ts'
import { findFaintText, findFaults } from './axe.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const pages = tellingPages(workbook)
/** Pages that show more when there is a casus. */
const WORKING = /^($|werkboek\/|overzicht\/|afdrukken\/$|casussen\/|hulp\/|klaar\/|versies\/|bouwstenen\/)/
const registers = registersOf(planAnswers(workbook))

/** Everything in light; in dark only what can differ there. */
async function expectNoFaults(page: Page): Promise<void> {
  // Without movement the dark is there at once; else axe sees colours that are still on their way.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await findFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await findFaintText(page)).toEqual([])
}

describe('with nothing filled in', () => {
  const session = withSession()
  // A chapter shows no less when it is filled in, as below: one is enough here.
  const [chapter] = pages.filter((path) => path.startsWith('werkboek/') && path !== 'werkboek/')
  const empty = pages.filter((path) => !/^werkboek\/./.test(path) || path === chapter)
  it.each(empty)('axe finds nothing on /%s', async (path) => {
    const page = await showPage(session.page, siteUrl + path)
    // What can be filled in is looked at in the dark below, when there is more on it.
    if (WORKING.test(path)) expect(await findFaults(page)).toEqual([])
    else await expectNoFaults(page)
  })
})

describe('with a whole casus filled in, in light and in dark', () => {
  const session = withSession(({ page }) => openCasus(page, siteUrl, registers))
  it.each(pages.filter((path) => WORKING.test(path)))('axe finds nothing on /%s', async (path) => {
    await showPage(session.page, siteUrl + path)
    await expectNoFaults(session.page)
  })

  it('axe finds nothing with a row just removed, or search results, or a blank sheet to print', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    await page.getByRole('button', { name: 'Verwijder Groep of organisatie 1' }).click()
    await page.getByText('Ongedaan maken').waitFor()
    await expectNoFaults(page)
    await showPage(page, `${siteUrl}zoeken/#q=wijk&soort=gereedschap`)
    await page.locator('.search__title').first().waitFor()
    await expectNoFaults(page)
    await showPage(page, `${siteUrl}afdrukken/?leeg&werkblad=urgentie`)
    await expectNoFaults(page)
  })
})

describe('when something is the matter', () => {
  it('axe finds nothing beside the notice that this browser keeps nothing', () =>
    withChromium(async (context) => {
      await context.addInitScript(THROWS_WHEN_LOOKED_AT)
      await context.addInitScript(NO_INDEXED_DB)
      const page = await firstPage(context)
      for (const path of ['', 'werkboek/urgentie/']) {
        await showPage(page, siteUrl + path)
        await page.getByText('Deze browser bewaart niets op dit apparaat').waitFor()
        await expectNoFaults(page)
      }
    }))

  it('axe finds nothing where two versions stand side by side', () =>
    withChromium(async (context) => {
      const page = await firstPage(context)
      await openCasus(page, siteUrl, {
        'urgentie.niets-doen': writtenTwice('Een versie', 'Een andere versie'),
        'urgentie.hoe-breed@wijk': writtenTwice(2, 4),
        'urgentie.gewoon-werk@wijk': writtenTwice('genoeg', 'extra'),
        'urgentie.aanleiding/idee': writtenTwice(true, false),
        'urgentie.wie-voelt-het/eerste/gevoel': writtenTwice('sterk', 'niet'),
        'urgentie.cijfers-en-verhalen/cijfers/zegt': writtenTwice('Dit', 'Dat'),
        '_voortgang.urgentie': writtenTwice('klaar', 'bezig'),
      })
      await showPage(page, `${siteUrl}werkboek/urgentie/`)
      await expect.poll(() => page.getByText('Kies deze versie').count(), { timeout: 15_000 }).toBe(7)
      await expectNoFaults(page)
      await showPage(page, `${siteUrl}overzicht/`)
      await expectNoFaults(page)
    }))
})
