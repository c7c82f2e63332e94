// 'Wis alles van dit apparaat': in every tab, for good, and only what is ours.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { textField, typeInto } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { openCasussen } from '../support/casussen-page.ts'
import { collectComplaints } from '../support/complaints.ts'
import { eventually } from '../support/eventually.ts'
import { saveFile } from '../support/saved-file.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

const FOREIGN = { 'andere-app': 'iets', wijkwerkboek: 'bijna onze naam', 'wijkwerkboekje:1': 'ook bijna' }

/** What another program on the same address keeps. */
const keepForeign = (page: Page): Promise<void> =>
  page.evaluate(async (foreign) => {
    for (const [key, text] of Object.entries(foreign)) {
      localStorage.setItem(key, text)
      sessionStorage.setItem(key, text)
    }
    await caches.open('andere-app')
    await new Promise((resolve) => {
      indexedDB.open('andere-app').onsuccess = resolve
    })
  }, FOREIGN)

/** Everything that stands anywhere, as this tab sees it. */
const readAll = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    window: window.name,
  }))

it('offers a file of each casus, asks, and then nothing of ours is left in any tab, nor comes back', async () => {
  const context = await newWindow()
  const complaints = collectComplaints(context)
  const [page, other] = [await context.newPage(), await context.newPage()]
  await startCasus(page, siteUrl, 'De bomen')
  await keepForeign(page)
  await startCasus(page, siteUrl, 'De koffie')
  await openPage(other, siteUrl + CHAPTER)
  await typeInto(textField(other, 'urgentie.niets-doen'), 'Nog open in een ander tabblad')
  await openPage(page, siteUrl + CHAPTER)
  // What belongs to no casus of theirs: a question for tips from elsewhere, and what was being answered to it.
  await page.evaluate(() => {
    for (const what of ['tipvraag', 'tipantwoord', 'klopt'])
      localStorage.setItem(`wijkwerkboek:${what}:abcdef1234`, '[]')
  })
  await openCasussen(page, siteUrl)
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
  const question = page.getByRole('region', { name: 'Alles wissen, ook 2 casussen?' })
  const file = await saveFile(page, () => question.getByRole('button', { name: /De bomen$/ }).click())
  expect(file.name).toContain('de-bomen')
  await question.getByRole('button', { name: 'Ja, wis alles' }).click()
  await page.getByText('Alles is gewist').waitFor()
  await page.getByText('de casus ‘De koffie’').waitFor()
  await page.getByText('er staat niets meer van dit werkboek in deze browser').waitFor()
  await other.getByText('In een ander tabblad is alles van dit werkboek gewist').waitFor()

  const left = { local: FOREIGN, databases: ['andere-app'], caches: ['andere-app'], window: '' }
  expect(await readAll(page)).toEqual({ ...left, session: FOREIGN })
  const { local } = await readAll(other)
  expect(Object.keys(local).filter((key) => !(key in FOREIGN))).toEqual([])

  // Back to a page that was kept as it was left, and on with a new casus: nothing returns.
  await page.goBack()
  await eventually(() => page.url()).toContain(CHAPTER)
  await page.getByText('Nog geen casus').waitFor()
  await openPage(other, siteUrl + CHAPTER)
  expect(await textField(other, 'urgentie.niets-doen').inputValue()).toBe('')
  expect(JSON.stringify(await readAll(other))).not.toContain('Nog open in een ander tabblad')
  expect(complaints).toEqual([])
})
