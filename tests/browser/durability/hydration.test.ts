// A page that wakes up slowly over stored answers: until then no field takes a key, and waking changes nothing.
import { rm } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { freshProfile, openChromium } from '../../setup/chromium.ts'
import { readWorkbook } from '../journey/casus/built.ts'
import { tellingChapters } from '../journey/casus/telling.ts'
import { type Answers, readAnswers } from '../support/answers.ts'
import { collectComplaints } from '../support/complaints.ts'
import { fillPage } from '../support/fill-page.ts'
import { readJournal, readStorage } from '../support/stored.ts'
import { CHAPTER, firstPage, openPage, startCasus, whenOpen } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
// A long text is what somebody would begin to type in; rows of a table are not there before the page is awake.
const CHAPTERS = tellingChapters(readWorkbook())
  .filter(({ werkbladen }) =>
    werkbladen.some(({ vragen }) =>
      vragen.some((vraag) => vraag.soort === 'tekst' && vraag.lengte === 'lang'),
    ),
  )
  .map(({ id }) => id)
const SLOWER = 4
const SCRIPT_DELAY = 300

let profile: string
let context: BrowserContext
let page: Page
let complaints: string[]
const filled = new Map<string, Answers>()

beforeAll(async () => {
  profile = await freshProfile()
  context = await openChromium(profile)
  complaints = collectComplaints(context)
  page = await firstPage(context)
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  // Pages are built with the first lens in view; a device that remembers another has more to put right.
  await openPage(page, siteUrl + CHAPTER)
  await page.locator('.lens-switch').getByLabel('Sociaal domein').check()
  for (const chapter of CHAPTERS) {
    await openPage(page, `${siteUrl}werkboek/${chapter}/`)
    await fillPage(page, chapter)
    filled.set(chapter, await readAnswers(page))
  }
  await slowDown()
})
afterAll(async () => {
  await context.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** A slow computer on a slow line: the words stand there long before the code runs. */
async function slowDown(): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SCRIPT_DELAY))
    await route.continue()
  })
}

it.each(CHAPTERS)(
  'takes no key on %s until it shows what is stored, and then stores nothing else',
  async (chapter) => {
    const stored = await readStorage(page)
    const journal = await readJournal(page)
    await page.goto(`${siteUrl}werkboek/${chapter}/`, { waitUntil: 'commit' })
    const field = page.locator('.question textarea').first()
    await field.waitFor()
    expect(await page.locator('.question :is(input, textarea, select, button):enabled').count()).toBe(0)
    await field.click({ force: true })
    await page.keyboard.type('te vroeg')
    expect(await field.inputValue()).toBe('')
    await whenOpen(page)
    expect(await readAnswers(page)).toEqual(filled.get(chapter))
    expect(await readStorage(page)).toEqual(stored)
    expect(await readJournal(page)).toEqual(journal)
    expect(complaints).toEqual([])
  },
)
