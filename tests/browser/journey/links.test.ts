// No link leads nowhere: not to a page that is missing, not to a place that is missing on its page.
import { expect, inject, it } from 'vitest'
import { builtPages } from './casus/built.ts'

const siteUrl = inject('siteUrl')

const matches = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? '')

it('every link of every page leads to a page that is there, at a place that is there', async () => {
  const pages = new Map<string, string>()
  for (const path of builtPages()) pages.set(siteUrl + path, await (await fetch(siteUrl + path)).text())

  const broken: string[] = []
  for (const [from, html] of pages)
    for (const href of matches(html, /<a\b[^>]*?\shref="([^"]*)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), from)
      if (target.origin !== new URL(siteUrl).origin) continue
      // Beamerstand names the question it shows.
      const place = decodeURIComponent(target.hash.slice(1)).replace(/^beamer=/, '')
      const found = pages.get(target.origin + target.pathname)
      const isThere =
        found !== undefined && (place === '' || matches(found, /\sid="([^"]*)"/g).includes(place))
      if (!isThere) broken.push(`${from}: ${href}`)
    }
  expect(broken).toEqual([])
})
