// One Chromium for all tests of a file, with everything the browser complained about meanwhile.
import { rm } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { freshProfile, openChromium } from '../../../setup/chromium.ts'
import { collectComplaints } from '../../support/complaints.ts'
import { firstPage } from '../../support/workbook-page.ts'

export interface Session {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: readonly string[]
}

/** Opens Chromium before the first test of this file; `prepare` brings it where the tests begin. */
export function withSession(
  prepare?: (session: Session) => Promise<void>,
  options: Parameters<typeof openChromium>[1] = {},
): Session {
  const session = {} as { -readonly [Key in keyof Session]: Session[Key] }
  let profile = ''
  beforeAll(async () => {
    profile = await freshProfile()
    session.context = await openChromium(profile, options)
    session.complaints = collectComplaints(session.context)
    session.page = await firstPage(session.context)
    await prepare?.(session)
  })
  afterAll(async () => {
    await session.context?.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  return session
}
