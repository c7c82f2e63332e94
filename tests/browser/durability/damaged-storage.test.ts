// Something in storage is broken: half a text, a number, a pointer to nowhere. It is kept as it is, and told.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { answerEveryKind, readAnswers, textField, typeInto } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { collectComplaints } from '../support/complaints.ts'
import { dropJournal, keyOf, openBare, readKey, writeKey } from '../support/damage.ts'
import { eventually } from '../support/eventually.ts'
import { readStorage } from '../support/stored.ts'
import { CHAPTER, openPage, startCasus, whenOpen } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

const LONG = 'urgentie.niets-doen'
const SHORT = 'urgentie.waar-is-zin-in'
const half = (text: string) => text.slice(0, text.length / 2)

/** What happens to which answer. */
const DAMAGE: Record<string, (text: string) => string> = {
  [LONG]: half,
  [SHORT]: () => '7',
  'urgentie.aanleiding/anders-namelijk': () => '',
  'urgentie.hoe-breed@wijk': () => '{"title":"<b>niet van ons</b>","v":[1]}',
}

/** A casus with an answer of every kind; the page that is handed over runs no code of ours. */
async function openFilled(): Promise<{ page: Page; complaints: string[] }> {
  const context = await newWindow()
  const complaints = collectComplaints(context)
  const page = await context.newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await answerEveryKind(page, 'heel')
  await openBare(page, siteUrl)
  return { page, complaints }
}

/** Damages one answer, and tells the key and the raw text that now stands there. */
async function damage(page: Page, path: string): Promise<[string, string]> {
  const key = await keyOf(page, path)
  const raw = DAMAGE[path]?.((await readKey(page, key)) ?? '') ?? ''
  await writeKey(page, key, raw)
  return [key, raw]
}

it('keeps half a text, a number, an empty and a foreign text through ten edits, and gives them as a download', async () => {
  const { page, complaints } = await openFilled()
  await dropJournal(page)
  const damaged: [string, string][] = []
  for (const path of Object.keys(DAMAGE)) damaged.push(await damage(page, path))

  await openPage(page, siteUrl + CHAPTER)
  await page.getByRole('alert').getByText('Een deel van wat hier stond, konden we niet lezen').waitFor()
  expect(Object.values(await readAnswers(page)), 'the rest is there').toContain('Cel heel')
  await typeInto(textField(page, LONG), 'tien keren')
  await page.reload()
  await whenOpen(page)
  expect(await textField(page, LONG).inputValue()).toBe('tien keren')

  const stored = await readStorage(page)
  for (const [key, raw] of damaged)
    expect(stored).toContainEqual([expect.stringMatching(`^wijkwerkboek:apart:.*${key}$`), raw])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download het onleesbare deel' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  for (const [key, raw] of damaged) expect(text).toContain(`${key}\n${raw}\n`)
  expect(complaints).toEqual([])
})

it('shows the answer of before when the journal still has it, and keeps the damaged text too', async () => {
  const { page, complaints } = await openFilled()
  const [, raw] = await damage(page, LONG)
  await openPage(page, siteUrl + CHAPTER)
  expect(await textField(page, LONG).inputValue()).toBe('Lang antwoord heel')
  expect((await readStorage(page)).map(([, text]) => text)).toContain(raw)
  expect(complaints).toEqual([])
})

it('finds the casus again when the pointer to it is damaged or points to nothing', async () => {
  const { page, complaints } = await openFilled()
  for (const pointer of ['geen json', '{"casusId":7}', 'null', '{"casusId":"nergens99","at":1}']) {
    await openBare(page, siteUrl)
    await writeKey(page, 'wijkwerkboek:actief', pointer)
    await openPage(page, siteUrl + CHAPTER)
    expect(await textField(page, LONG).inputValue(), pointer).toBe('Lang antwoord heel')
  }
  expect(complaints).toEqual([])
})

it('puts everything back when another tab empties the whole store', async () => {
  const context = await newWindow()
  const page = await context.newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await answerEveryKind(page, 'teruggezet')
  const registers = async () => (await readStorage(page)).filter(([key]) => key.startsWith('wijkwerkboek:1:'))
  const before = await registers()
  const other = await context.newPage()
  await openBare(other, siteUrl)
  await other.evaluate(() => localStorage.clear())
  await eventually(registers).toEqual(before)
})
