// A computer that others use too: nothing may stay, and nothing may be lost before the window is closed.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { textField, typeInto } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { namesUnder, openCasussen } from '../support/casussen-page.ts'
import { eventually } from '../support/eventually.ts'
import { saveFile } from '../support/saved-file.ts'
import { readStorage } from '../support/stored.ts'
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
const STATUS = 'Blijft alleen staan tot je het venster sluit: bewaar als bestand'
const field = (page: Page) => textField(page, 'urgentie.niets-doen')

async function share(page: Page): Promise<void> {
  await openCasussen(page, siteUrl)
  await page.getByRole('button', { name: 'Dit is een gedeelde computer' }).click()
  await page.getByText('Je werkt als op een gedeelde computer.').waitFor()
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

it('keeps the casus from page to page and through a reload, and leaves nothing behind on the device', async () => {
  const context = await newWindow()
  const page = await context.newPage()
  await share(page)
  const before = [await readStorage(page), await databases(page)]
  await startCasus(page, siteUrl, 'De bomen')
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(field(page), 'Alleen in dit venster.')
  await eventually(() => page.locator('.save-status').textContent()).toBe(STATUS)
  await pressChapterLink(page, OTHER_CHAPTER)
  await page.waitForURL(`**/${OTHER_CHAPTER}`)
  await openPage(page, siteUrl + CHAPTER)
  await page.reload()
  await whenOpen(page)
  expect(await field(page).inputValue()).toBe('Alleen in dit venster.')
  expect([await readStorage(page), await databases(page)]).toEqual(before)
  expect(await readStorage(page)).toEqual([])

  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await openPage(next, siteUrl + CHAPTER)
  expect(await field(next).inputValue()).toBe('')
  await openCasussen(next, siteUrl)
  expect(await namesUnder(next, 'In gebruik')).toEqual([])
})

/** Whether the browser asks something when this window is closed. */
async function asksWhenClosed(page: Page): Promise<boolean> {
  let asked = false
  page.once('dialog', (dialog) => {
    asked = true
    void dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await page.waitForTimeout(1_000).catch(() => undefined)
  return asked
}

it('asks before the window is closed while the last change stands in no file, and not after', async () => {
  const page = await (await newWindow()).newPage()
  await share(page)
  await startCasus(page, siteUrl, 'De bomen')
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(field(page), 'Nog in geen bestand.')
  expect(await asksWhenClosed(page)).toBe(true)
  await saveFile(page)
  expect(await asksWhenClosed(page)).toBe(false)
})

it('puts everything on the device when that is chosen after all', async () => {
  const context = await newWindow()
  const page = await context.newPage()
  await startCasus(page, siteUrl, 'Stond er al')
  await share(page)
  expect(await namesUnder(page, 'In gebruik')).toEqual([])
  await startCasus(page, siteUrl, 'De bomen')
  await openCasussen(page, siteUrl)
  await page.getByRole('button', { name: 'Bewaar voortaan op dit apparaat' }).click()
  await page.getByRole('button', { name: 'Dit is een gedeelde computer' }).waitFor()
  await eventually(async () => (await namesUnder(page, 'In gebruik')).sort()).toEqual([
    'De bomen',
    'Stond er al',
  ])
  await page.close()
  const next = await context.newPage()
  await openCasussen(next, siteUrl)
  expect((await namesUnder(next, 'In gebruik')).sort()).toEqual(['De bomen', 'Stond er al'])
})
