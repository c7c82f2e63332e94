// Data of a newer version of the workbook on this device: this version leaves it alone, to the byte.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { textField, typeInto } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { collectComplaints } from '../support/complaints.ts'
import { openBare, writeKey } from '../support/damage.ts'
import { readStorage } from '../support/stored.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()
const NEWER = [
  ['wijkwerkboek:2:laterecasus:urgentie.niets-doen', '{"tekst":"van later"}'],
  ['wijkwerkboek:2:laterecasus:casus.naam', '{"tekst":"De casus van later"}'],
] as const

async function putNewer(page: Page): Promise<void> {
  for (const [key, text] of NEWER) await writeKey(page, key, text)
}

const readNewer = async (page: Page) => (await readStorage(page)).filter(([key]) => key.includes(':2:'))
const asStored = NEWER.toSorted(([a], [b]) => (a < b ? -1 : 1))

it('says so, lets nothing be typed in it, and changes nothing', async () => {
  const context = await newWindow()
  const complaints = collectComplaints(context)
  const page = await context.newPage()
  await openBare(page, siteUrl)
  await putNewer(page)
  await writeKey(page, 'wijkwerkboek:actief', '{"casusId":"laterecasus","at":1}')
  const before = await readStorage(page)
  await page.goto(siteUrl + CHAPTER)
  await page.getByRole('alert').getByText('nieuwere versie van het werkboek').waitFor()
  expect(await textField(page, 'urgentie.niets-doen').isDisabled()).toBe(true)
  expect(await readStorage(page)).toEqual(before)
  expect(complaints).toEqual([])
})

it('lets a casus of this version go on beside it', async () => {
  const context = await newWindow()
  const page = await context.newPage()
  await startCasus(page, siteUrl, 'De casus van nu')
  await openBare(page, siteUrl)
  await putNewer(page)
  await openPage(page, siteUrl + CHAPTER)
  await typeInto(textField(page, 'urgentie.niets-doen'), 'Gewoon verder.')
  expect(await readNewer(page)).toEqual(asStored)
})

it('stops writing in a casus as soon as another tab writes it in a newer version', async () => {
  const context = await newWindow()
  const page = await context.newPage()
  await startCasus(page, siteUrl, 'De casus van nu')
  await openPage(page, siteUrl + CHAPTER)
  const other = await context.newPage()
  await openBare(other, siteUrl)
  const [active] = (await readStorage(other)).filter(([key]) => key === 'wijkwerkboek:actief')
  const { casusId } = JSON.parse(active?.[1] ?? '{}') as { casusId: string }
  await writeKey(other, `wijkwerkboek:2:${casusId}:casus.naam`, '{"tekst":"van later"}')
  await page.getByRole('alert').getByText('nieuwere versie van het werkboek').waitFor()
  expect(await textField(page, 'urgentie.niets-doen').isDisabled()).toBe(true)
})
