// What leaves the device: nothing. Over every page, and over a whole session with a file made of it.
import { readFile } from 'node:fs/promises'
import type { BrowserContext } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { withChromium } from '../../setup/chromium.ts'
import { builtPages, readWorkbook } from '../journey/casus/built.ts'
import { showPage } from '../journey/casus/show.ts'
import { tellingPages } from '../journey/casus/telling.ts'
import { answerEveryKind } from '../support/answers.ts'
import { collectComplaints } from '../support/complaints.ts'
import { saveFile } from '../support/saved-file.ts'
import { firstPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const { origin } = new URL(siteUrl)

/** Every address this browser asks for, other than of the site itself or of the page's own memory. */
function collectStrangers(context: BrowserContext): string[] {
  const strangers: string[] = []
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url())
  })
  return strangers
}

/** Policies broken on any page: these reach no console in every browser. */
async function collectViolations(context: BrowserContext): Promise<string[]> {
  const violations: string[] = []
  await context.exposeFunction('reportViolation', (what: string) => violations.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void }
      reportViolation(`${violatedDirective}: ${blockedURI} in ${sourceFile} on ${location.pathname}`)
    })
  })
  return violations
}

describe('nobody else hears of it', () => {
  it('over every kind of page: no request elsewhere, no cookie, no broken policy, no error', () =>
    withChromium(async (context) => {
      const strangers = collectStrangers(context)
      const violations = await collectViolations(context)
      const complaints = collectComplaints(context)
      const page = await firstPage(context)
      for (const path of tellingPages(readWorkbook())) await showPage(page, siteUrl + path)
      expect({ strangers, violations, complaints }).toEqual({ strangers: [], violations: [], complaints: [] })
      expect(await context.cookies()).toEqual([])
    }))

  it('over a whole session, from the first word to the file and the paper', () =>
    withChromium(async (context) => {
      const strangers = collectStrangers(context)
      const violations = await collectViolations(context)
      const complaints = collectComplaints(context)
      const page = await firstPage(context)
      await startCasus(page, siteUrl, 'Het plein')
      await showPage(page, `${siteUrl}werkboek/urgentie/`)
      await answerEveryKind(page, 'hier')
      const { html } = await saveFile(page)
      await showPage(page, `${siteUrl}overzicht/`)
      await showPage(page, `${siteUrl}zoeken/`)
      await page.getByRole('searchbox').fill('bouwsteen')
      await page.locator('.search__title').first().waitFor()
      await showPage(page, `${siteUrl}afdrukken/`)
      await page.pdf()
      expect({ strangers, violations, complaints }).toEqual({ strangers: [], violations: [], complaints: [] })
      expect(await context.cookies()).toEqual([])
      expect(await page.evaluate(() => document.cookie)).toBe('')
      // The file asks for nothing either, on whoever's computer it is opened.
      expect(html).not.toMatch(/https?:\/\/|<script(?! type="application\/json")|\bsrc=|@import|url\(/)
    }))
})

describe('the policy that forbids it', () => {
  it.each(builtPages())('/%s has it in the page and in the answer of the server', async (path) => {
    const answer = await fetch(siteUrl + path)
    const header = answer.headers.get('content-security-policy') ?? ''
    const meta =
      /http-equiv="?content-security-policy"? content="([^"]*)"/i.exec(await answer.text())?.[1] ?? ''
    for (const policy of [header, meta.replaceAll('&#39;', "'")]) {
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("object-src 'none'")
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
    }
    expect(header).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('no source names another address to fetch from', async () => {
    for (const path of builtPages()) {
      const html = await readFile(`dist/${path.endsWith('.html') ? path : `${path}index.html`}`, 'utf8')
      expect(
        html.match(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="?(?:https?:)?\/\/[^>]*>/g) ?? [],
      ).toEqual([])
    }
  })
})
