// Words of the trade, explained where they stand: with the keyboard alone, by touch, and without being in the way.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { readPdf } from '../print/pdf.ts'
import { readTree } from './ax-tree.ts'
import { findFaults } from './axe.ts'
import { readFocus, tabTo } from './focus.ts'

const siteUrl = inject('siteUrl')
const session = withSession()
const CHAPTER = `${siteUrl}werkboek/urgentie/`

const open = (): Promise<Page> => showPage(session.page, CHAPTER)
const firstTerm = (page: Page) => page.locator('.begrip').first()
const explanation = (page: Page) => page.locator('.begrip__uitleg').first()

describe('a term in the text', () => {
  it('opens with Enter, leads on to the page of terms, and closes with Escape', async () => {
    const page = await open()
    await tabTo(page, firstTerm(page))
    expect((await readFocus(page))?.ring).toBeGreaterThanOrEqual(2)
    await page.keyboard.press('Enter')
    expect(await explanation(page).isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    const link = explanation(page).getByRole('link')
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await explanation(page).isVisible()).toBe(false)
    expect(await firstTerm(page).evaluate((element) => element === document.activeElement)).toBe(true)

    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/begrippen\/#/)
    const place = new URL(page.url()).hash.slice(1)
    expect(await page.locator(`h3[id="${place}"]`).isVisible()).toBe(true)
  })

  it('says to a screen reader that there is more, and whether that is open', async () => {
    const page = await open()
    const name = (await firstTerm(page).textContent()) ?? ''
    const told = async () =>
      (await readTree(page)).find((node) => node.role === 'button' && node.name === name)
    expect((await told())?.isExpanded).toBe(false)
    await firstTerm(page).click()
    expect((await told())?.isExpanded).toBe(true)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findFaults(page)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  })

  it('opens within the window, and closes at a press elsewhere', async () => {
    const page = await open()
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 })
      for (const term of await page.locator('.begrip').all()) {
        await term.scrollIntoViewIfNeeded()
        await term.click()
        const box = await term.locator('+ .begrip__uitleg').boundingBox()
        expect(
          box && [box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= 640],
        ).toEqual([true, true, true, true])
        await page.keyboard.press('Escape')
      }
    }
    await page.setViewportSize({ width: 1280, height: 720 })
    await firstTerm(page).click()
    await page.locator('h1').click()
    expect(await explanation(page).isVisible()).toBe(false)
  })

  it('leaves the lines as they would be with bare words', async () => {
    const page = await open()
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 720 })
      await page.goto(CHAPTER)
      const [withTerms, withWords] = await page.evaluate(() => {
        const blocks = [
          ...new Set([...document.querySelectorAll('.begrip')].map((term) => term.parentElement)),
        ]
        const sizes = () => blocks.map((block) => [block?.clientWidth, block?.clientHeight])
        const before = sizes()
        for (const term of document.querySelectorAll('.begrip')) term.replaceWith(term.textContent ?? '')
        return [before, sizes()]
      })
      expect(withTerms).toEqual(withWords)
    }
  })

  it('is a plain word on paper', async () => {
    const page = await open()
    await page.setViewportSize({ width: 1280, height: 720 })
    const word = (await firstTerm(page).textContent()) ?? ''
    const explained = (await explanation(page).textContent())?.trim() ?? ''
    const { text } = await readPdf(page)
    expect(text).toContain(word)
    expect(text).not.toContain(explained.slice(0, 40))
    expect(text).not.toContain('Alle begrippen')
  })
})
