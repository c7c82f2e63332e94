// Another program on the same address has filled the whole store, for real.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { answerEveryKind, readAnswers, textField, typeInto } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { collectComplaints } from '../support/complaints.ts'
import { dropJournal, openBare } from '../support/damage.ts'
import { eventually } from '../support/eventually.ts'
import { saveFile, valuesOf } from '../support/saved-file.ts'
import { CHAPTER, openPage, startCasus, whenOpen } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()
const IS_FULL = 'Niet bewaard: de opslag van deze browser is vol, bewaar als bestand'

/** Fills the store to the last character with what is not ours. */
const fillUp = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let block = 'x'.repeat(1_000_000)
    for (let count = 0; block !== ''; count += 1) {
      try {
        localStorage.setItem(`vreemd-${count}`, block)
      } catch {
        block = block.slice(0, block.length / 2)
      }
    }
  })

const makeRoom = (page: Page): Promise<void> => page.evaluate(() => localStorage.removeItem('vreemd-0'))

/** Length and a checksum of every foreign key: five million characters need not travel to the test. */
const readForeign = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const foreign = Object.entries({ ...localStorage }).filter(([key]) => !key.startsWith('wijkwerkboek:'))
    const bytes = new TextEncoder().encode(JSON.stringify(foreign.sort()))
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return `${bytes.length} ${[...digest].join(' ')}`
  })

const status = (page: Page) => page.locator('.save-status')

it('says so, keeps everything on screen and in the file, and touches nothing of the other program', async () => {
  const context = await newWindow()
  const complaints = collectComplaints(context)
  const page = await context.newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await fillUp(page)
  const foreign = await readForeign(page)
  await answerEveryKind(page, 'vol')
  await eventually(() => status(page).textContent()).toBe(IS_FULL)
  await page.getByRole('alert').getByText('Niet alles is bewaard').waitFor()
  const typed = await readAnswers(page)
  expect(Object.values(typed)).toContain('Lang antwoord vol')
  expect(valuesOf(await saveFile(page))).toContain('Lang antwoord vol')

  await page.reload()
  await whenOpen(page)
  expect(await readAnswers(page)).toEqual(typed)
  expect(await readForeign(page)).toBe(foreign)
  expect(complaints).toEqual([])
})

it('saves everything with the next key once there is room', async () => {
  const context = await newWindow()
  const page = await context.newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await fillUp(page)
  await answerEveryKind(page, 'vol')
  await eventually(() => status(page).textContent()).toBe(IS_FULL)
  await makeRoom(page)
  await typeInto(textField(page, 'urgentie.niets-doen'), '!')
  await eventually(() => status(page).textContent()).toMatch(/^Bewaard op dit apparaat/)
  const typed = await readAnswers(page)
  // Only localStorage is left to tell whether it took everything.
  await openBare(page, siteUrl)
  await dropJournal(page)
  await openPage(page, siteUrl + CHAPTER)
  expect(await readAnswers(page)).toEqual(typed)
})
