// Two tabs of one browser on the same chapter, and a driver that writes in the page's own fields.
import type { BrowserContext, Page } from 'playwright-core'
import { withChromium } from '../../setup/chromium.ts'
import { CHAPTER, firstPage, openPage, startCasus } from './workbook-page.ts'

export interface Tabs {
  readonly context: BrowserContext
  readonly a: Page
  readonly b: Page
}

/** A begins a casus; then both tabs stand on the same chapter, with all fields open. */
export const withTwoTabs = (siteUrl: string, use: (tabs: Tabs) => Promise<void>): Promise<void> =>
  withChromium(async (context) => {
    const a = await firstPage(context)
    await startCasus(a, siteUrl, 'De bomen van de Beukstraat')
    await openPage(a, siteUrl + CHAPTER)
    const b = await context.newPage()
    await openPage(b, siteUrl + CHAPTER)
    await use({ context, a, b })
  })

/** One write: these characters go behind what the field shows at that moment. */
export interface Write {
  /** Place of the field among the text fields of the page. */
  readonly field: number
  readonly text: string
  /** Milliseconds before it. */
  readonly wait: number
}

const TEXT_FIELDS = '.question__field :is(textarea, input[type="text"])'

/** Writes in the real fields, faster than any hand: the page hears the same event as from a keyboard. */
export const writeAll = (page: Page, writes: readonly Write[]): Promise<void> =>
  page.evaluate(
    async ([selector, all]) => {
      const fields = document.querySelectorAll<HTMLTextAreaElement>(selector)
      for (const { field, text, wait } of all) {
        await new Promise((resolve) => setTimeout(resolve, wait))
        const target = fields[field]
        if (!target) throw new Error(`There is no text field ${field}`)
        target.value += text
        target.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
    },
    [TEXT_FIELDS, writes] as const,
  )

/** Everything each text field tells: what it shows, and every other version beside it. */
export const readTexts = (page: Page): Promise<string[][]> =>
  page.evaluate((selector) => {
    const tellAll = (field: HTMLTextAreaElement) => {
      const place = field.closest('td, .cell, .question__field')
      const versions = [...(place?.querySelectorAll('.sibling__text') ?? [])]
      return [field.value, ...versions.map((version) => version.textContent ?? '')]
    }
    return [...document.querySelectorAll<HTMLTextAreaElement>(selector)].map(tellAll)
  }, TEXT_FIELDS)

/** The moment a text field came to show this text, in milliseconds since 1970. */
export const whenShown = (page: Page, field: number, text: string): Promise<number> =>
  page.evaluate(
    ([selector, place, awaited]) =>
      new Promise((resolve) => {
        const target = document.querySelectorAll<HTMLTextAreaElement>(selector)[place]
        const look = () => (target?.value === awaited ? resolve(Date.now()) : setTimeout(look, 1))
        look()
      }),
    [TEXT_FIELDS, field, text] as const,
  )
