// A browser on a profile of its own, which a test kills as a power cut does, and opens again.
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach } from 'vitest'
import { freshProfile, openChromium } from '../../setup/chromium.ts'
import { killEveryProcess } from '../../setup/kill.ts'
import { firstPage } from './workbook-page.ts'

/** The promise is about what was typed a second ago. */
const A_SECOND = 1_000

export interface MortalBrowser {
  readonly context: () => BrowserContext
  readonly page: () => Page
  /** Waits a second and so many milliseconds, kills every process, and opens the browser again on the same profile. */
  readonly dieASecondLater: (later?: number) => Promise<void>
}

export function useMortalBrowser(): MortalBrowser {
  let profile: string
  let context: BrowserContext
  let page: Page

  const open = async () => {
    context = await openChromium(profile)
    page = await firstPage(context)
  }
  beforeEach(async () => {
    profile = await freshProfile()
    await open()
  })
  afterEach(async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  return {
    context: () => context,
    page: () => page,
    async dieASecondLater(later = 0) {
      await pause(A_SECOND + later)
      await killEveryProcess(profile)
      await open()
    },
  }
}
