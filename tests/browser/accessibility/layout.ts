// What a person with a small screen, large letters or an unsteady hand runs into.
import type { Page } from 'playwright-core'

/** Elements that stick out to the right, or that have to be scrolled sideways themselves. */
export const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const describe = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`
    const isField = (element: Element) => element.matches('input, textarea, select')
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > width + 1
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
    const all = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.closest('svg, .visually-hidden'),
    )
    const found = all.filter((element) => !isField(element) && scrolls(element))
    // A table may scroll within itself where its columns cannot do without one another (WCAG 1.4.10).
    const outside = found.filter((element) => !element.querySelector('table'))
    const page = document.documentElement.scrollWidth > width ? all.filter(sticksOut) : []
    return [...page, ...outside].map(describe)
  })

/**
 * Things to press that are smaller than 24 by 24 pixels and have another within that distance (WCAG 2.5.8).
 * A link within a sentence may be as small as its words.
 */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SIZE = 24
    const isInSentence = (element: Element) => {
      const around = element.parentElement?.textContent?.trim() ?? ''
      const isInline = getComputedStyle(element).display === 'inline'
      const isAmongWords = around.length > (element.textContent?.trim().length ?? 0)
      return element.matches('sup a') || (element.matches('a') && isInline && isAmongWords)
    }
    const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1)
    type Target = (typeof targets)[number]
    const isSmall = ({ box }: Target) => Math.round(box.width) < SIZE || Math.round(box.height) < SIZE
    const isNear = ({ box }: Target, { box: other }: Target) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const [sideways, updown] = [
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      ]
      return Math.hypot(sideways, updown) < SIZE / 2
    }
    return targets
      .filter((one) => isSmall(one))
      .filter((one) => targets.some((other) => other.element !== one.element && isNear(one, other)))
      .map(({ element, box }) => {
        const words = element.textContent?.trim().slice(0, 30)
        return `${element.className} '${words}' ${Math.round(box.width)}×${Math.round(box.height)}`
      })
  })

/** Sets text as wide and high as WCAG 1.4.12 says a reader may. */
export const spaceOutText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets = [sheet]
  })

/** Text that is cut off by the box around it. */
export const findClippedText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => !element.closest('svg, .visually-hidden, input, textarea, select, option'))
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowY))
      .filter((element) => element.clientHeight > 1 && element.scrollHeight > element.clientHeight + 2)
      .map((element) => `${element.className}: ${element.textContent?.trim().slice(0, 40)}`),
  )
