// The browser keeps a page as it was left, and shows it again on Back: it must not show old answers.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { withChromium } from '../../setup/chromium.ts'
import { textField, typeInto } from '../support/answers.ts'
import { eventually } from '../support/eventually.ts'
import {
  CHAPTER,
  firstPage,
  OTHER_CHAPTER,
  openPage,
  pressChapterLink,
  startCasus,
  whenOpen,
} from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')

/** Leaves by a link, as a person does: that is what the browser remembers as a page to come back to. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate(() => Object.assign(window, { wasHere: true }))
  await pressChapterLink(page, address)
  await page.waitForURL(`**/${address}`)
  await whenOpen(page)
}

async function goBack(page: Page, address: string, pages = 1): Promise<void> {
  await page.evaluate((count) => history.go(-count), pages)
  // A kept page fires no 'load', which Playwright would wait for.
  await eventually(() => page.url()).toContain(address)
  // A page loaded anew would prove nothing about one that was kept.
  expect(await page.evaluate(() => 'wasHere' in window), 'the browser kept the page').toBe(true)
}

it('shows on Back the name that was changed on the next page', async () => {
  await withChromium(async (context) => {
    const page = await firstPage(context)
    await startCasus(page, siteUrl, 'De bomen')
    await openPage(page, siteUrl + CHAPTER)
    await follow(page, OTHER_CHAPTER)
    await typeInto(textField(page, 'casus.naam'), ' van de Beukstraat')
    await goBack(page, CHAPTER)
    await page.getByText('Casus: De bomen van de Beukstraat').waitFor()
  })
})

it('shows on Back what another tab wrote meanwhile, and goes on from there', async () => {
  await withChromium(async (context) => {
    const page = await firstPage(context)
    await startCasus(page, siteUrl, 'De bomen')
    await openPage(page, siteUrl + CHAPTER)
    await typeInto(textField(page, 'urgentie.niets-doen'), 'De bomen gaan weg.')
    await follow(page, OTHER_CHAPTER)
    const other = await context.newPage()
    await openPage(other, siteUrl + CHAPTER)
    await typeInto(textField(other, 'urgentie.niets-doen'), ' Niemand weet wanneer.')
    await goBack(page, CHAPTER)
    const field = textField(page, 'urgentie.niets-doen')
    await eventually(() => field.inputValue()).toBe('De bomen gaan weg. Niemand weet wanneer.')
    await typeInto(field, ' Behalve wij.')
    const whole = 'De bomen gaan weg. Niemand weet wanneer. Behalve wij.'
    await eventually(() => textField(other, 'urgentie.niets-doen').inputValue()).toBe(whole)
  })
})

it('shows on Back the casus of this tab, not the one that was begun in another', async () => {
  await withChromium(async (context) => {
    const page = await firstPage(context)
    await startCasus(page, siteUrl, 'De bomen')
    await openPage(page, siteUrl + CHAPTER)
    await typeInto(textField(page, 'urgentie.niets-doen'), 'De bomen gaan weg.')
    await follow(page, OTHER_CHAPTER)
    await startCasus(await context.newPage(), siteUrl, 'De koffie')
    await goBack(page, CHAPTER)
    await page.getByText('Casus: De bomen').waitFor()
    expect(await textField(page, 'urgentie.niets-doen').inputValue()).toBe('De bomen gaan weg.')
  })
})

it('shows on Back the casus that was begun in this tab meanwhile, not the one that was left', async () => {
  await withChromium(async (context) => {
    const page = await firstPage(context)
    await startCasus(page, siteUrl, 'De bomen')
    await openPage(page, siteUrl + CHAPTER)
    await typeInto(textField(page, 'urgentie.niets-doen'), 'De bomen gaan weg.')
    await follow(page, OTHER_CHAPTER)
    await page.locator('.brand').click()
    await page.getByText('Begin een andere casus').click()
    await page.getByLabel('Hoe heet jullie casus?').fill('De koffie')
    await page.getByRole('button', { name: 'Begin een nieuwe casus' }).click()
    await page.getByText('Casus: De koffie').waitFor()
    await goBack(page, CHAPTER, 3)
    await page.getByText('Casus: De koffie').waitFor()
    await eventually(() => textField(page, 'urgentie.niets-doen').inputValue()).toBe('')
  })
})
