// A browser that keeps nothing at all, neither localStorage nor journal: the casus lives in the open tab.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { textField, typeInto } from '../support/answers.ts'
import { IS_UNDEFINED, NO_INDEXED_DB } from '../support/broken-storage.ts'
import { useChromium } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import {
  CHAPTER,
  OTHER_CHAPTER,
  openPage,
  pressChapterLink,
  startCasus,
  whenOpen,
} from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

async function openWithoutStorage(): Promise<Page> {
  const context = await newWindow()
  await context.addInitScript(IS_UNDEFINED)
  await context.addInitScript(NO_INDEXED_DB)
  return context.newPage()
}

async function follow(page: Page, address: string): Promise<void> {
  await pressChapterLink(page, address)
  await page.waitForURL(`**/${address}`, { waitUntil: 'commit' })
  await whenOpen(page)
}

const long = (page: Page) => textField(page, 'urgentie.niets-doen')
const name = (page: Page) => textField(page, 'casus.naam')

it('takes the name of a new casus along to the first chapter', async () => {
  const page = await openWithoutStorage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await page.getByText('Casus: De bomen van de Beukstraat').waitFor({ timeout: 5_000 })
})

it('takes everything along from chapter to chapter', async () => {
  const page = await openWithoutStorage()
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(long(page), 'Alleen in dit tabblad.')
  await follow(page, OTHER_CHAPTER)
  await typeInto(name(page), 'De bomen')
  await follow(page, CHAPTER)
  expect(await long(page).inputValue()).toBe('Alleen in dit tabblad.')
  await page.getByText('Casus: De bomen').waitFor({ timeout: 5_000 })
})

/** What the browser asks when this is done; the person stays. */
async function questionAt(page: Page, work: () => Promise<unknown>): Promise<string> {
  const asked = page.waitForEvent('dialog', { timeout: 5_000 })
  const done = work()
  const dialog = await asked
  await dialog.dismiss()
  await done
  return dialog.type()
}

const pressReload = async (page: Page) => (await page.context().newCDPSession(page)).send('Page.reload')

it('asks before a reload, and shows everything when the person stays', async () => {
  const page = await openWithoutStorage()
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(long(page), 'Alleen in dit tabblad.')
  expect(await questionAt(page, () => pressReload(page))).toBe('beforeunload')
  expect(await long(page).inputValue()).toBe('Alleen in dit tabblad.')
})

it('asks before Back leaves behind what was typed last, and keeps the rest', async () => {
  const page = await openWithoutStorage()
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(long(page), 'Alleen in dit tabblad.')
  await follow(page, OTHER_CHAPTER)
  await typeInto(name(page), 'De bomen')
  const back = () => page.evaluate(() => history.back())
  expect(await questionAt(page, back)).toBe('beforeunload')
  expect(await name(page).inputValue()).toBe('De bomen')
  page.once('dialog', (dialog) => void dialog.accept())
  await back()
  await eventually(() => page.url()).toContain(CHAPTER)
  await eventually(() => long(page).inputValue()).toBe('Alleen in dit tabblad.')
})

it('leaves no word in the name of the window, and asks again, after going back', async () => {
  const page = await openWithoutStorage()
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(long(page), 'Alleen in dit tabblad.')
  await follow(page, OTHER_CHAPTER)
  page.once('dialog', (dialog) => void dialog.accept())
  await page.evaluate(() => history.back())
  await eventually(() => page.url()).toContain(CHAPTER)
  await eventually(() => page.evaluate(() => window.name)).toBe('')
  // At a person's pace: within a second of leaving, the browser takes the page for still on its way.
  await typeInto(long(page), ' En verder.', 100)
  expect(await questionAt(page, () => pressReload(page))).toBe('beforeunload')
  expect(await long(page).inputValue()).toBe('Alleen in dit tabblad. En verder.')
})
