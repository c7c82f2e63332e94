// Beamerstand: one question fills the screen, is typed in there, and nothing that was typed is lost on the way out.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { findFaults } from '../accessibility/axe.ts'
import { tabTo, walk } from '../accessibility/focus.ts'
import { findSideways } from '../accessibility/layout.ts'
import { withSession } from '../journey/casus/session.ts'
import { textField } from '../support/answers.ts'
import { eventually } from '../support/eventually.ts'
import { openExample } from '../support/example.ts'
import { CHAPTER, openPage } from '../support/workbook-page.ts'
import { findIllegible } from './legibility.ts'
import { onStage, showLarge } from './stage.ts'

const siteUrl = inject('siteUrl')
const SCREEN = { width: 1280, height: 720 }

/** One question of each kind on the chapter. */
const KINDS = {
  tekst: 'urgentie.wat-speelt-er',
  schaal: 'urgentie.hoe-breed',
  tabel: 'urgentie.wie-voelt-het',
  keuze: 'urgentie.gewoon-werk',
  meerkeuze: 'urgentie.aanleiding',
  matrix: 'urgentie.cijfers-en-verhalen',
}

/** How often the page asked the device to stay awake. */
const COUNT_AWAKE = {
  content: `window.awake = 0
    const ask = WakeLock.prototype.request
    WakeLock.prototype.request = function (...all) { window.awake += 1; return ask.apply(this, all) }`,
}
const awake = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { awake: number }).awake)

const session = withSession(async ({ page }) => {
  await page.addInitScript(COUNT_AWAKE)
  await page.setViewportSize(SCREEN)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page, siteUrl)
  await openPage(page, siteUrl + CHAPTER)
  expect(await awake(page)).toBe(0)
  await page.getByRole('link', { name: /^Beamerstand/ }).click()
  await onStage(page, KINDS.tekst).waitFor()
})

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.closest('.question')?.id ?? document.activeElement?.tagName ?? '',
  )

it('shows one question and nothing else of the page, with the focus on its heading', async () => {
  const { page } = session
  expect(await page.locator('.question:visible').count()).toBe(1)
  expect(
    await page.locator('.site-header, .chapter-nav, .site-footer, .aside').locator('visible=true').count(),
  ).toBe(0)
  await page.getByText('Vraag 1 van 9').waitFor()
  expect(await focused(page)).toBe(KINDS.tekst)
  expect(await page.evaluate(() => document.activeElement?.matches('h3.question__title'))).toBe(true)
  await eventually(() => awake(page)).toBeGreaterThan(0)
})

it.each(Object.entries(KINDS))(
  'a %s can be read from six metres, light and dark, and axe finds nothing',
  async (_kind, id) => {
    const { page } = session
    await showLarge(page, id)
    expect(await findFaults(page)).toEqual([])
    expect(await findIllegible(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findIllegible(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  },
)

it('what stands under ‘Meer’ can be read too, and Escape folds only that', async () => {
  const { page } = session
  const more = page.locator('.beamer-more')
  await more.evaluate((details: HTMLDetailsElement) => {
    details.open = true
  })
  await page.getByRole('button', { name: 'Open tweede scherm' }).waitFor()
  expect(await findIllegible(page)).toEqual([])
  expect(await findFaults(page)).toEqual([])
  const fillsScreen = () => page.evaluate(() => document.fullscreenElement !== null)
  await page.getByRole('button', { name: 'Volledig scherm' }).click()
  await eventually(fillsScreen).toBe(true)
  await page.getByRole('button', { name: 'Uit volledig scherm' }).click()
  await eventually(fillsScreen).toBe(false)
  await more.getByRole('combobox').focus()
  await page.keyboard.press('Escape')
  expect(await more.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false)
  await onStage(page, KINDS.matrix).waitFor()
})

it.each([
  ['a phone', 360, 740],
  ['twice as large letters on a small beamer', 640, 360],
  ['a large beamer', 1920, 1080],
])(
  'needs no sideways scrolling on %s, and the walk of Tab passes all of it',
  async (_what, width, height) => {
    const { page } = session
    await page.setViewportSize({ width, height })
    for (const id of [KINDS.tabel, KINDS.matrix, KINDS.schaal]) {
      await showLarge(page, id)
      expect(await findSideways(page)).toEqual([])
    }
    const stops = await walk(page)
    expect(stops.length).toBeGreaterThan(8)
    expect(stops.filter(({ ring, isInSight }) => ring < 2 || !isInSight)).toEqual([])
    await page.setViewportSize(SCREEN)
  },
)

it('keys that write are never taken for keys that go on', async () => {
  const { page } = session
  await showLarge(page, 'urgentie.niets-doen')
  const field = textField(page, 'urgentie.niets-doen')
  const before = await field.inputValue()
  await field.focus()
  await page.keyboard.press('Control+Home')
  for (const key of ['n', 'p', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Space', 'v'])
    await page.keyboard.press(key)
  await onStage(page, 'urgentie.niets-doen').waitFor()
  const written = await field.inputValue()
  expect([written.length - before.length, written.includes('np')]).toEqual([4, true])
  expect(await focused(page)).toBe('urgentie.niets-doen')
})

it('Escape leaves the field, then beamerstand; every word stands in the page, with the focus at its question', async () => {
  const { page } = session
  const field = textField(page, 'urgentie.niets-doen')
  await field.fill('Dan blijft de stoep liggen')
  await page.keyboard.press('Escape')
  await onStage(page, 'urgentie.niets-doen').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3')
  await page.keyboard.press('Escape')
  await page.locator('.site-header').waitFor()
  expect(await page.locator('.beamer-bar').count()).toBe(0)
  expect(await focused(page)).toBe('urgentie.niets-doen')
  expect(await field.inputValue()).toBe('Dan blijft de stoep liggen')
  expect(new URL(page.url()).hash).toBe('#urgentie.niets-doen')
})

it('Page Down and Page Up walk the worksheet, and stop at its ends', async () => {
  const { page } = session
  await tabTo(page, page.getByRole('link', { name: /^Beamerstand/ }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await onStage(page, KINDS.tekst).waitFor()
  const seen: (string | null)[] = []
  for (let question = 0; question < 10; question += 1) {
    seen.push(await page.locator('[data-beamer="vraag"]').getAttribute('id'))
    await page.keyboard.press('PageDown')
  }
  expect(new Set(seen).size).toBe(9)
  expect(seen.at(-1)).toBe(seen.at(-2))
  await page.keyboard.press('PageUp')
  await page.getByText('Vraag 8 van 9').waitFor()
})

it('a reload keeps the question and the time; the timer says in words that it is over, and moves nothing', async () => {
  const { page } = session
  await page.getByRole('button', { name: '+1 minuut' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'Pauze' }).waitFor()
  await page.reload()
  await onStage(page, 'urgentie.niets-doen').waitFor()
  await page.getByRole('button', { name: 'Pauze' }).waitFor()
  await eventually(() => page.locator('.timer__clock').textContent()).toMatch(/^(10|9):[0-5]\d$/)
  const places = () =>
    page
      .locator('.beamer-bar button')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x)))
  const before = await places()
  // As if the time had passed: another tab sets the timer to its end.
  await page.evaluate(() => {
    const timer = { name: '', length: 600_000, left: 900, since: Date.now() }
    const text = JSON.stringify(timer)
    localStorage.setItem('wijkwerkboek:timer', text)
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'wijkwerkboek:timer', newValue: text, storageArea: localStorage }),
    )
  })
  await page.getByText('Tijd is om', { exact: true }).waitFor()
  expect(await places()).toEqual(before)
  await eventually(() => page.getByRole('status').textContent()).toContain('De tijd is om.')
})

it('Back leaves beamerstand as well', async () => {
  const { page } = session
  await page.goBack()
  await page.locator('.site-header').waitFor()
  expect(await page.locator('[data-beamer]').count()).toBe(0)
  // The page itself is for a desk: the measure sees that.
  expect(await findIllegible(page)).not.toEqual([])
  expect(session.complaints).toEqual([])
})
