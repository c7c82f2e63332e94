// axe over a page as it stands, everything on it unfolded.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const SOAK = Boolean(process.env['SOAK'])
/** The whole book on one page says the same thing sixty times; its first eight worksheets will do. */
const MANY_SECTIONS = '.report__section:nth-of-type(n + 9)'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, as 'rule: element', or nothing. */
export async function findFaults(page: Page): Promise<string[]> {
  await unfold(page)
  return told(await onPage(page).withTags(TAGS).analyze())
}

/** Only contrast: the one thing that differs between light and dark. */
export async function findFaintText(page: Page): Promise<string[]> {
  await unfold(page)
  return told(await onPage(page).withRules(['color-contrast', 'link-in-text-block']).analyze())
}

// Legacy mode: no second page for the report, which a persistent browser window would show.
const onPage = (page: Page) => {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  return SOAK ? axe : axe.exclude(MANY_SECTIONS)
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    // Axe tells what lies behind a text by where things stand; what is not laid out stands nowhere yet.
    for (const part of document.querySelectorAll<HTMLElement>('.report__section'))
      part.style.contentVisibility = 'visible'
  })

const told = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} (${any[0]?.message ?? ''})`),
  )
