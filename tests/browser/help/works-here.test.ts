// 'Werkt het hier?' in a browser that can do all, and in some that cannot.
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { NO_INDEXED_DB, THROWS_WHEN_LOOKED_AT } from '../support/broken-storage.ts'
import { useChromium } from '../support/browser.ts'
import { startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

async function openHelp(context: BrowserContext, ...scripts: { content: string }[]): Promise<Page> {
  const page = await context.newPage()
  for (const script of scripts) await page.addInitScript(script)
  await page.goto(`${siteUrl}hulp/`)
  await page.locator('.device-check').waitFor()
  return page
}

const point = (page: Page, title: string) => page.locator('.device-check__point', { hasText: `${title}:` })

it('says that the workbook works here, and leaves nothing of the trial behind', async () => {
  const page = await openHelp(await newWindow())
  expect(await page.locator('.device-check__summary').textContent()).toBe('Het werkboek werkt hier.')
  for (const title of ['Bewaren', 'Tweede kopie', 'Ruimte', 'Afdrukken'])
    expect(await point(page, title).locator('h3').textContent(), title).toBe(`${title}: In orde`)
  expect(await page.getByRole('meter').textContent()).toMatch(/^\d+ procent$/)
  expect(await page.evaluate(() => Object.keys({ ...localStorage }))).toEqual(['wijkwerkboek:bezoek'])
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toEqual(['wijkwerkboek'])
})

it('knows an earlier visit on a later day, and says which', async () => {
  const context = await newWindow()
  const page = await openHelp(context)
  expect(await point(page, 'Na het sluiten').textContent()).toContain('We vinden geen eerder bezoek')
  await page.evaluate(() => localStorage.setItem('wijkwerkboek:bezoek', '{"vandaag":"2025-11-03"}'))
  await page.reload()
  await point(page, 'Na het sluiten').getByText('Op 3 november 2025 was je hier ook').waitFor()
})

it('says what does not work and what to do then, where the browser keeps nothing', async () => {
  const page = await openHelp(await newWindow(), THROWS_WHEN_LOOKED_AT, NO_INDEXED_DB)
  expect(await page.locator('.device-check__summary').textContent()).toMatch(/^Niet alles werkt hier/)
  expect(await point(page, 'Bewaren').textContent()).toContain('begin met openen en eindig met bewaren')
  expect(await point(page, 'Tweede kopie').locator('h3').textContent()).toBe('Tweede kopie: Let op')
})

it('gives the outcome as text for the helpdesk, without a word of the casus', async () => {
  const context = await newWindow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const first = await context.newPage()
  await startCasus(first, siteUrl, 'De bomen van de Beukstraat')
  const page = await openHelp(context)
  await page.getByRole('button', { name: 'Kopieer deze uitslag' }).click()
  await page.locator('.device-check__try').getByText('De uitslag is gekopieerd.').waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('In orde - Bewaren:')
  expect(text).toMatch(/Browser: .*Chrome/)
  expect(text).not.toContain('Beukstraat')
})

it('shows the text itself where copying is not allowed, and makes a trial file', async () => {
  const page = await openHelp(await newWindow(), {
    content: `Object.defineProperty(navigator, 'clipboard', { value: undefined })`,
  })
  await page.getByRole('button', { name: 'Kopieer deze uitslag' }).click()
  expect(await page.getByLabel('De uitslag').inputValue()).toContain('Bewaren:')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak een proefbestand' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('wijkwerkboek-proef.txt')
})

it('says what to do where JavaScript is off', async () => {
  const context = await newWindow()
  const silent = await context.browser()?.newContext({ javaScriptEnabled: false })
  const page = await silent?.newPage()
  if (!page) throw new Error('This Chromium opens no window of its own')
  await page.goto(`${siteUrl}hulp/`)
  const isSeen = (text: string) => page.getByText(text).isVisible()
  expect(await isSeen('Deze proef heeft JavaScript nodig')).toBe(true)
  expect(await isSeen('We proberen deze browser uit')).toBe(false)
  await page.context().close()
})
