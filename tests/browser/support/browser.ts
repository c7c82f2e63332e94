// One Chromium for a whole file of tests. A test gets windows that know nothing of one another, as private
// windows do: quick to open, with real storage, gone afterwards. For what must outlive a browser, see
// tests/setup/chromium.ts.
import { rm } from 'node:fs/promises'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { freshProfile, openChromium } from '../../setup/chromium.ts'

export function useChromium(): () => Promise<BrowserContext> {
  let profile: string
  let first: BrowserContext
  let browser: Browser | null
  const windows: BrowserContext[] = []

  beforeAll(async () => {
    profile = await freshProfile()
    first = await openChromium(profile)
    browser = first.browser()
  })
  afterEach(async () => {
    for (const window of windows.splice(0)) await window.close()
  })
  afterAll(async () => {
    await first.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  return async () => {
    if (!browser) throw new Error('This Chromium opens no windows of their own')
    const window = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
    windows.push(window)
    return window
  }
}
