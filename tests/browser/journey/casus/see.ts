// What a person sees of how far they are.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Planned } from './plan.ts'
import { showPage } from './show.ts'

/** What the start page offers to go on with: the name, the question, and where the button leads. */
export async function readContinue(page: Page, siteUrl: string) {
  await showPage(page, siteUrl)
  const box = page.locator('.start__go-on')
  const button = box.getByRole('link')
  return {
    title: await box.getByRole('heading').textContent(),
    text: await box.locator('.start__next').textContent(),
    leadsTo: new URL((await button.getAttribute('href')) ?? '', siteUrl).href,
  }
}

/** What the start page should offer when this question is the next open one. */
export const toContinueWith = (
  casus: string,
  siteUrl: string,
  { chapter, worksheet, question, number }: Planned,
) => ({
  title: `Verder met ${casus}`,
  text: expect.stringContaining(`${number} ${question.vraag}`),
  leadsTo: `${siteUrl}werkboek/${chapter}/#${worksheet}.${question.id}`,
})

/** How far each chapter is, in the words of the route page, by the chapter's address. */
export async function readStates(page: Page, siteUrl: string): Promise<Record<string, string>> {
  await showPage(page, `${siteUrl}werkboek/`)
  // The states stand there once the device has been read, all at once.
  await page.locator('.chapter-nav__state').filter({ hasText: /\S/ }).first().waitFor()
  const items = await page.locator('.chapter-nav__item').all()
  const states = await Promise.all(
    items.map(async (item) => [
      ((await item.getByRole('link').getAttribute('href')) ?? '').split('/').at(-2) ?? '',
      (await item.locator('.chapter-nav__state').textContent()) ?? '',
    ]),
  )
  return Object.fromEntries(states)
}
