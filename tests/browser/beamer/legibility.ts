// Whether every text on the page can be read from six metres: as large, and as dark on its background, as we promise.
import type { Page } from 'playwright-core'

const SMALLEST = 28
const FAINTEST = 7

/** Texts that are too small or too faint, as 'words: 24 px' or 'words: 5.9'; also what stands in fields. */
export const findIllegible = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([smallest, faintest]) => {
      const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
      const luminance = (color: string) => {
        const [red = 0, green = 0, blue = 0] = numbers(color).map((part) => {
          const share = part / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const isClear = (color: string) => numbers(color)[3] === 0
      const background = (element: Element | null): string => {
        for (let around = element; around; around = around.parentElement) {
          const { backgroundColor } = getComputedStyle(around)
          if (!isClear(backgroundColor)) return backgroundColor
        }
        return 'rgb(255, 255, 255)'
      }
      const contrast = (element: Element) => {
        const [one, other] = [getComputedStyle(element).color, background(element)].map(luminance)
        return (Math.max(one ?? 0, other ?? 0) + 0.05) / (Math.min(one ?? 0, other ?? 0) + 0.05)
      }
      const isSeen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest('.visually-hidden, .question__lens, [data-beamer="koppen"], svg, option')
      const judge = (element: Element, words: string) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize)
        const said = words.trim().replaceAll(/\s+/g, ' ').slice(0, 40)
        const dark = contrast(element)
        return [
          ...(size < smallest - 0.05 ? [`${said}: ${size} px`] : []),
          ...(dark < faintest ? [`${said}: ${dark.toFixed(2)}`] : []),
        ]
      }
      const found: string[] = []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode
        if (textContent?.trim() && parentElement && isSeen(parentElement))
          found.push(...judge(parentElement, textContent))
      }
      for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea, select'))
        if (isSeen(field) && !field.matches('[type="radio"], [type="checkbox"]'))
          found.push(...judge(field, field.value || field.id))
      return [...new Set(found)]
    },
    [SMALLEST, FAINTEST] as const,
  )
