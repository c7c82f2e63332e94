// The whole browser dies, as in a power cut, one second after the last keystroke.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { addRow, question, readAnswers, textField, typeInto } from '../support/answers.ts'
import { eventually } from '../support/eventually.ts'
import { countLossesOn } from '../support/losses.ts'
import { useMortalBrowser } from '../support/mortal-browser.ts'
import { chance, missingFrom, randomWrites } from '../support/random-writes.ts'
import { readTexts, writeAll } from '../support/two-tabs.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const browser = useMortalBrowser()

const SOAK = Boolean(process.env['SOAK'])
const KILLS = SOAK ? 15 : 1
const RANDOM_KILLS = SOAK ? 50 : 1
const STEADY_MS = SOAK ? 180_000 : 5_000
/** Between keys of steady typing: a quick typist never pauses long enough for Chromium to write to disk. */
const PACE = 120

/** What is done in every round, each time with another one last: that one has a second to live. */
const WORK: readonly ((page: Page, round: number) => Promise<void>)[] = [
  (page, round) => typeInto(textField(page, 'urgentie.niets-doen'), `Zin ${round} van wie toen stopte. `),
  (page, round) => addRow(page, `rij ${round}`),
  (page, round) => typeInto(textField(page, 'urgentie.cijfers-en-verhalen', 4), `cel ${round}, `),
  (page, round) => choose(page, 'urgentie.hoe-breed', round % 5),
  (page, round) => choose(page, 'urgentie.gewoon-werk', round % 4),
]

const choose = (page: Page, id: string, place: number): Promise<void> =>
  question(page, id).getByRole('radio').nth(place).check({ force: true })

it(`shows every character, choice, score, row and cell again after ${KILLS} killed browser(s)`, async ({
  annotate,
}) => {
  await startCasus(browser.page(), siteUrl, 'De bomen van de Beukstraat')
  let total = { typed: 0, lost: 0 }
  for (let round = 0; round < KILLS; round += 1) {
    await openPage(browser.page(), siteUrl + CHAPTER)
    for (let turn = 1; turn <= WORK.length; turn += 1)
      await WORK[(round + turn) % WORK.length]?.(browser.page(), round)
    const before = await readAnswers(browser.page())
    await browser.dieASecondLater()
    await openPage(browser.page(), siteUrl + CHAPTER)
    const { typed, lost } = await countLossesOn(browser.page(), before)
    total = { typed, lost: total.lost + lost }
    expect.soft(await readAnswers(browser.page()), `after kill ${round + 1}`).toEqual(before)
  }
  await annotate(`${total.lost} of ${total.typed} characters lost over ${KILLS} kills`)
})

it(`keeps the last word of ${STEADY_MS / 1_000} seconds of steady typing when the browser is killed`, async ({
  annotate,
}) => {
  await startCasus(browser.page(), siteUrl, 'De bomen van de Beukstraat')
  await openPage(browser.page(), siteUrl + CHAPTER)
  const field = textField(browser.page(), 'urgentie.niets-doen')
  const end = Date.now() + STEADY_MS
  for (let word = 0; Date.now() < end; word += 1) await typeInto(field, `woord${word} `, PACE)
  const before = await readAnswers(browser.page())
  await browser.dieASecondLater()
  await openPage(browser.page(), siteUrl + CHAPTER)
  const { typed, lost } = await countLossesOn(browser.page(), before)
  await annotate(`${lost} of ${typed} characters lost`)
  expect(lost).toBe(0)
})

it('keeps what two tabs wrote in the same fields until a second before', async ({ annotate }) => {
  const a = browser.page()
  await startCasus(a, siteUrl, 'De bomen van de Beukstraat')
  const b = await browser.context().newPage()
  for (const page of [a, b]) await openPage(page, siteUrl + CHAPTER)
  const [fromA, fromB] = [randomWrites('a', 40, 3), randomWrites('b', 40, 5)]
  await Promise.all([writeAll(a, fromA), writeAll(b, fromB)])
  await browser.dieASecondLater()
  await openPage(browser.page(), siteUrl + CHAPTER)
  const missing = async () => missingFrom([...fromA, ...fromB], await readTexts(browser.page()))
  await eventually(missing).toEqual([])
  await annotate(`0 of ${fromA.length + fromB.length} writes lost`)
})

/** Chapters with many text fields. */
const CHAPTERS = [
  'werkboek/jullie-casus/',
  'werkboek/urgentie/',
  'werkboek/visievorming/',
  'werkboek/uitvoeren/',
]

it(`loses no character of random typing in random fields, over ${RANDOM_KILLS} kills at random moments`, async ({
  annotate,
}) => {
  await startCasus(browser.page(), siteUrl, 'De bomen van de Beukstraat')
  const next = chance(20181122)
  let total = { typed: 0, lost: 0 }
  for (let round = 0; round < RANDOM_KILLS; round += 1) {
    const chapter = siteUrl + CHAPTERS[next(CHAPTERS.length)]
    await openPage(browser.page(), chapter)
    const fields = browser.page().locator('.question__field :is(textarea, input[type="text"])')
    const count = await fields.count()
    for (let turn = 0; turn < 4; turn += 1)
      await typeInto(fields.nth(next(count)), `ronde ${round} beurt ${turn} `, next(40))
    const before = await readAnswers(browser.page())
    await browser.dieASecondLater(next(2_000))
    await openPage(browser.page(), chapter)
    const { typed, lost } = await countLossesOn(browser.page(), before)
    total = { typed: total.typed + typed, lost: total.lost + lost }
  }
  await annotate(`${total.lost} of ${total.typed} characters lost over ${RANDOM_KILLS} kills`)
  expect(total.lost).toBe(0)
})
