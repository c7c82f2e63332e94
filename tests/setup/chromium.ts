// Opens a real Chromium on a profile of its own, as a person has one, so that a test can close it, kill
// it, and open the same profile again.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/setup/chromium.mjs'

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>

// Without these Chromium keeps calling home, which a closed network answers with a storm of errors.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** An empty folder for a new profile. */
export function freshProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'werkboek-profiel-'))
}

/** Chromium with this profile: what an earlier one stored there, it finds again. */
export async function openChromium(profile: string, options: LaunchOptions = {}): Promise<BrowserContext> {
  const executablePath = await findChromium()
  if (!executablePath)
    throw new Error('No Chromium found. `npm test` installs one, or set CHROMIUM to its path.')
  return chromium.launchPersistentContext(profile, {
    executablePath,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Chromium refuses its own sandbox as root, which is who we are in a container.
    chromiumSandbox: process.getuid?.() !== 0,
    // Playwright turns the back/forward cache off; people have it, and stale pages come from it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...options,
    args: [...QUIET, ...(options.args ?? [])],
  })
}

/** Opens Chromium on a profile that is thrown away afterwards. */
export async function withChromium<T>(
  use: (context: BrowserContext) => Promise<T>,
  options: LaunchOptions = {},
) {
  const profile = await freshProfile()
  const context = await openChromium(profile, options)
  try {
    return await use(context)
  } finally {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
