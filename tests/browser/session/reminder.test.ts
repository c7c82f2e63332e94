// Reminding of a file: one calm line, in a place that was kept free, and never while somebody types.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { textField, typeInto } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { fillPage } from '../support/fill-page.ts'
import { saveFile } from '../support/saved-file.ts'
import { CHAPTER, OTHER_CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

const reminder = (page: Page) => page.locator('.reminder')

/** Adds up every shift of the layout, also those a browser would excuse because somebody was typing. */
const WATCH_SHIFTS = {
  content: `window.shifts = 0
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifts += entry.value })
      .observe({ type: 'layout-shift', buffered: true })`,
}
const shifts = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifts: number }).shifts)

async function work(): Promise<Page> {
  const context = await newWindow()
  const page = await context.newPage()
  await page.addInitScript(WATCH_SHIFTS)
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await fillPage(page, 'tekst')
  return page
}

it('comes with the next page after much was changed, moves nothing, and is said once', async () => {
  const page = await work()
  expect(await reminder(page).count()).toBe(0)
  await openPage(page, siteUrl + OTHER_CHAPTER)
  await reminder(page).waitFor()
  expect(await reminder(page).locator('p').textContent()).toMatch(
    /^\d+ wijzigingen, nog niet in een bestand\.$/,
  )
  const heard = page.locator('[role="status"]')
  await eventually(() => heard.textContent()).toContain('nog niet in een bestand')
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const [shown, without] = await tops(page)
    expect(shown, `${width} wide`).toBe(without)
  }
  await openPage(page, siteUrl + CHAPTER)
  await reminder(page).waitFor()
  expect(await heard.textContent()).not.toContain('nog niet in een bestand')
})

/** Where the page begins, and where it would if nobody had to be reminded. */
const tops = (page: Page): Promise<[number, number]> =>
  page.evaluate(() => {
    const line = document.querySelector<HTMLElement>('.reminder')
    const top = () => document.querySelector('main')?.getBoundingClientRect().top ?? 0
    const shown = top()
    line?.toggleAttribute('hidden')
    const without = top()
    line?.toggleAttribute('hidden')
    return [shown, without]
  })

it('comes in a pause, and moves nothing under the hands of who types on', async () => {
  const page = await work()
  await page.setViewportSize({ width: 360, height: 800 })
  await openPage(page, siteUrl + OTHER_CHAPTER)
  await reminder(page).waitFor()
  const before = await shifts(page)
  await page.getByRole('button', { name: 'Niet nu' }).click()
  await reminder(page).waitFor({ state: 'detached' })
  // It comes back as after a pause in typing: the line itself is what may not push anything.
  await page.evaluate(() => {
    for (const key of Object.keys({ ...localStorage }))
      if (key.includes(':herinnering:')) localStorage.removeItem(key)
  })
  await typeInto(textField(page, 'casus.naam'), ' en omgeving')
  await reminder(page).waitFor({ timeout: 15_000 })
  expect((await shifts(page)) - before).toBe(0)
})

it('goes when a file is made, and rests after ‘Niet nu’', async () => {
  const page = await work()
  await openPage(page, siteUrl + OTHER_CHAPTER)
  await page.getByRole('button', { name: 'Niet nu' }).click()
  await openPage(page, siteUrl + CHAPTER)
  await page.waitForTimeout(500)
  expect(await reminder(page).count()).toBe(0)
  await page.evaluate(() => {
    for (const key of Object.keys({ ...localStorage }))
      if (key.includes(':herinnering:')) localStorage.setItem(key, JSON.stringify({ later: 1 }))
  })
  await openPage(page, siteUrl + OTHER_CHAPTER)
  await reminder(page).waitFor()
  await saveFile(page, () => reminder(page).getByRole('button', { name: 'Bewaar als bestand' }).click())
  await reminder(page).waitFor({ state: 'detached' })
  await openPage(page, siteUrl + CHAPTER)
  await page.waitForTimeout(500)
  expect(await reminder(page).count()).toBe(0)
})
