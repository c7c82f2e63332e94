// The whole browser dies, as in a power cut, one second after the last keystroke.
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { freshProfile, openChromium } from '../../setup/chromium.ts'
import { killEveryProcess } from '../../setup/kill.ts'
import { addRow, question, readAnswers, textField, typeInto } from '../support/answers.ts'
import { countLosses } from '../support/losses.ts'
import { CHAPTER, firstPage, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const SOAK = Boolean(process.env['SOAK'])
const KILLS = SOAK ? 15 : 3
const STEADY_MS = SOAK ? 180_000 : 20_000
/** Between keys of steady typing: a quick typist never pauses long enough for Chromium to write to disk. */
const PACE = 120

/** What a round types last; each kind has its turn of being the one with a second to live. */
const LAST: readonly ((page: Page, round: number) => Promise<void>)[] = [
  (page, round) => typeInto(textField(page, 'urgentie.niets-doen'), `Zin ${round} van wie toen stopte. `),
  (page, round) => addRow(page, `rij ${round}`),
  (page, round) => typeInto(textField(page, 'urgentie.cijfers-en-verhalen', 4), `cel ${round}, `),
  async (page, round) => {
    await question(page, 'urgentie.hoe-breed')
      .locator('.scale__input')
      .nth(round % 5)
      .check({ force: true })
  },
  (page, round) =>
    question(page, 'urgentie.gewoon-werk')
      .getByRole('radio')
      .nth(round % 4)
      .check(),
]

async function reopen(profile: string) {
  const context = await openChromium(profile)
  const page = await firstPage(context)
  return { context, page }
}

let profile: string
beforeEach(async () => {
  profile = await freshProfile()
})
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))

it(`shows every character, choice, score, row and cell again after ${KILLS} killed browsers`, async ({
  annotate,
}) => {
  let { context, page } = await reopen(profile)
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  let total = { typed: 0, lost: 0 }
  for (let round = 0; round < KILLS; round += 1) {
    await openPage(page, siteUrl + CHAPTER)
    for (let turn = 1; turn <= LAST.length; turn += 1) await LAST[(round + turn) % LAST.length]?.(page, round)
    const before = await readAnswers(page)
    await pause(1_000)
    await killEveryProcess(profile)
    ;({ context, page } = await reopen(profile))
    await openPage(page, siteUrl + CHAPTER)
    const after = await readAnswers(page)
    const { typed, lost } = countLosses(before, after)
    total = { typed, lost: total.lost + lost }
    expect(after, `after kill ${round + 1}`).toEqual(before)
  }
  await context.close()
  await annotate(`${total.lost} of ${total.typed} characters lost over ${KILLS} kills`)
})

it(`keeps the last word of ${STEADY_MS / 1_000} seconds of steady typing when the browser is killed`, async ({
  annotate,
}) => {
  let { context, page } = await reopen(profile)
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  const field = textField(page, 'urgentie.niets-doen')
  const end = Date.now() + STEADY_MS
  for (let word = 0; Date.now() < end; word += 1) await typeInto(field, `woord${word} `, PACE)
  const before = await readAnswers(page)
  await pause(1_000)
  await killEveryProcess(profile)
  ;({ context, page } = await reopen(profile))
  await openPage(page, siteUrl + CHAPTER)
  const { typed, lost } = countLosses(before, await readAnswers(page))
  await annotate(`${lost} of ${typed} characters lost`)
  expect(lost).toBe(0)
  await context.close()
})
