// Two tabs write in the same field at the same moment, neither having seen the other's words.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { withChromium } from '../../setup/chromium.ts'
import { question, textField } from '../support/answers.ts'
import { eventually } from '../support/eventually.ts'
import { readTexts } from '../support/two-tabs.ts'
import { CHAPTER, firstPage, openPage, startCasus, whenOpen } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const FIELD = 'urgentie.niets-doen'
const BOTH = ['Uit tab een.', 'Uit tab twee.']

/**
 * Two tabs that wrote in the field in one and the same task of the browser, so that no message can come in
 * between. Only a tab that was opened from another can be had that way.
 */
const withBothWritten = (use: (a: Page, b: Page) => Promise<void>) =>
  withChromium(async (context) => {
    const a = await firstPage(context)
    await startCasus(a, siteUrl, 'De bomen van de Beukstraat')
    await openPage(a, siteUrl + CHAPTER)
    const opened = context.waitForEvent('page')
    await a.evaluate(() => void Object.assign(window, { other: window.open(location.href) }))
    const b = await opened
    await whenOpen(b)
    await a.evaluate(
      ([id, ...texts]) => {
        const tabs = [window, (window as unknown as { other: Window }).other]
        tabs.forEach((tab, place) => {
          const field = tab.document.querySelector<HTMLTextAreaElement>(`[id="${id}"] textarea`)
          if (!field) throw new Error(`Tab ${place} has no such field`)
          field.value += texts[place] ?? ''
          field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        })
      },
      [FIELD, ...BOTH],
    )
    await use(a, b)
  })

const toldIn = async (page: Page): Promise<string[]> =>
  (await readTexts(page)).find(([shown]) => shown?.startsWith('Uit tab')) ?? []

const whenBothTold = (page: Page) => eventually(async () => (await toldIn(page)).toSorted()).toEqual(BOTH)

it('shows both texts in both tabs, also after a reload, and says they were written at the same time', async () => {
  await withBothWritten(async (a, b) => {
    for (const page of [a, b]) await whenBothTold(page)
    expect(
      [await toldIn(a), await toldIn(b)].map(([shown]) => shown),
      'each keeps its own',
    ).toEqual(BOTH)
    await a.reload()
    for (const page of [a, b]) {
      await whenOpen(page)
      await whenBothTold(page)
      await question(page, FIELD).getByText('tegelijk geschreven').waitFor()
    }
  })
})

it.each([
  ['Kies deze versie', 'Uit tab twee.'],
  ['Houd wat in het veld staat', 'Uit tab een.'],
])('settles it in both tabs for good when someone presses "%s"', async (button, chosen) => {
  await withBothWritten(async (a, b) => {
    for (const page of [a, b]) await whenBothTold(page)
    await question(a, FIELD).getByRole('button', { name: button }).click()
    for (const page of [a, b]) await eventually(() => toldIn(page)).toEqual([chosen])
    await Promise.all([a.reload(), b.reload()])
    for (const page of [a, b]) {
      await whenOpen(page)
      expect(await toldIn(page)).toEqual([chosen])
    }
  })
})

it('keeps both when each goes on writing in its own', async () => {
  await withBothWritten(async (a, b) => {
    for (const page of [a, b]) await whenBothTold(page)
    await textField(a, FIELD).pressSequentially(' En verder.')
    await textField(b, FIELD).pressSequentially(' En ook.')
    const both = ['Uit tab een. En verder.', 'Uit tab twee. En ook.']
    for (const page of [a, b]) await eventually(async () => (await toldIn(page)).toSorted()).toEqual(both)
  })
})
