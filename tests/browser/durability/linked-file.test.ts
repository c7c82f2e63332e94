// A casus linked to a file on a shared disk: both keep everything, whatever happens to the file.
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { textField } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import {
  casusInFile,
  colleague,
  link,
  lookAgain,
  readLinked,
  removeLinked,
  replaceLinked,
} from '../support/linked-file.ts'
import { missingFrom, randomWrites } from '../support/random-writes.ts'
import { readTexts, writeAll } from '../support/two-tabs.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

const FIELD = 'urgentie.niets-doen'
const NEW = /^Maak een nieuw bestand$/
const EXISTING = /^Kies een bestand dat er al is$/
const WRITES = process.env['SOAK'] ? 300 : 20

const status = (page: Page) => page.locator('.link-status')
const whenWritten = (page: Page) =>
  status(page)
    .getByText(/^Ook bewaard in beukstraat\.html om \d\d\.\d\d$/)
    .waitFor()
const says = (page: Page, sentence: RegExp) =>
  page.locator('.save-status__file').getByText(sentence).waitFor()

/** Anna has a casus and links it to a new file; she ends on a chapter. */
async function linkedCasus(): Promise<{ context: BrowserContext; anna: Page }> {
  const context = await newWindow()
  const anna = await colleague(context)
  await startCasus(anna, siteUrl, 'De bomen van de Beukstraat')
  await link(anna, siteUrl, NEW)
  await whenWritten(anna)
  await openPage(anna, siteUrl + CHAPTER)
  await whenWritten(anna)
  return { context, anna }
}

/** Bram, on his own computer, links the same file; he ends on the same chapter. */
async function joinedBy(context: BrowserContext): Promise<Page> {
  const bram = await colleague(context, 'bram')
  await link(bram, siteUrl, EXISTING)
  await whenWritten(bram)
  await openPage(bram, siteUrl + CHAPTER)
  await whenWritten(bram)
  return bram
}

it('shows in the fields what a colleague writes, while both work', async () => {
  const { context, anna } = await linkedCasus()
  await textField(anna, FIELD).fill('Van Anna.')
  const bram = await joinedBy(context)
  await eventually(() => textField(bram, FIELD).inputValue()).toBe('Van Anna.')
  await textField(bram, FIELD).fill('Van Anna, en verder van Bram.')
  await textField(bram, 'urgentie.waar-is-zin-in').fill('Alleen Bram.')
  await eventually(() => textField(anna, FIELD).inputValue()).toBe('Van Anna, en verder van Bram.')
  expect(await textField(anna, 'urgentie.waar-is-zin-in').inputValue()).toBe('Alleen Bram.')
  expect(await anna.locator('.sibling__text').count()).toBe(0)
})

it(`loses none of ${WRITES} writes of each of two colleagues, at random in the same fields`, async ({
  annotate,
}) => {
  const { context, anna } = await linkedCasus()
  const bram = await joinedBy(context)
  // In bursts, with pauses of the length after which a page writes: so both write to the file in the same moment.
  const inBursts = (who: string, seed: number) =>
    randomWrites(who, WRITES, seed).map((write, place) =>
      place % 12 === 11 ? { ...write, wait: 1_600 } : write,
    )
  const [fromA, fromB] = [inBursts('a', 7), inBursts('b', 19)]
  await Promise.all([writeAll(anna, fromA), writeAll(bram, fromB)])
  const all = [...fromA, ...fromB]
  const told = async (page: Page) => JSON.stringify((await readTexts(page)).map((texts) => texts.toSorted()))
  await eventually(async () => {
    await Promise.all([lookAgain(anna), lookAgain(bram)])
    return missingFrom(all, await readTexts(anna)).length + missingFrom(all, await readTexts(bram)).length
  }).toBe(0)
  await eventually(async () => (await told(anna)) === (await told(bram))).toBe(true)
  const inFile = JSON.stringify(await casusInFile(anna))
  const missing = all.filter(({ text }) => !inFile.includes(text))
  await annotate(`${missing.length} of ${all.length} writes missing from the file`)
  expect(missing).toEqual([])
})

it('says that the file is gone, keeps everything, and goes on when it is back', async () => {
  const { anna } = await linkedCasus()
  const before = await readLinked(anna)
  await removeLinked(anna)
  await textField(anna, FIELD).fill('Geschreven terwijl het bestand weg was.')
  await says(
    anna,
    /^Niet in het bestand: beukstraat\.html staat niet meer op zijn plek\. Wat je invulde staat nog/,
  )
  await expect(readLinked(anna)).rejects.toThrow('NotFound')
  await replaceLinked(anna, before)
  await lookAgain(anna)
  await says(anna, /^Alles staat weer in beukstraat\.html/)
  expect(await readLinked(anna)).toContain('Geschreven terwijl het bestand weg was.')
})

it('never writes over rubbish, half a file, a newer version or another casus', async () => {
  const { context, anna } = await linkedCasus()
  const good = await readLinked(anna)
  const stranger = await colleague(await newWindow())
  await startCasus(stranger, siteUrl, 'Een heel andere casus')
  await link(stranger, siteUrl, NEW)
  await whenWritten(stranger)
  const wrong: [string, RegExp][] = [
    ['boodschappen: melk', /in beukstraat\.html staat geen casus/],
    [good.slice(0, -60), /beukstraat\.html is beschadigd of afgebroken/],
    [good.replace('"version":2', '"version":3'), /geschreven met een nieuwere versie/],
    [await readLinked(stranger), /in beukstraat\.html staat een andere casus/],
  ]
  for (const [place, [text, sentence]] of wrong.entries()) {
    await replaceLinked(anna, text)
    await textField(anna, FIELD).fill(`Poging ${place}`)
    await lookAgain(anna)
    await says(anna, sentence)
    expect(await readLinked(anna)).toBe(text)
    expect(await textField(anna, FIELD).inputValue()).toBe(`Poging ${place}`)
  }
  await replaceLinked(anna, good)
  await lookAgain(anna)
  await whenWritten(anna)
  await eventually(() => readLinked(anna)).toContain('Poging 3')
  await context.close()
})

it('asks again by a click in a next session, and says nothing stands in the file until then', async () => {
  const { anna } = await linkedCasus()
  await anna.addInitScript(() => {
    let state: PermissionState = 'prompt'
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => {
        state = 'granted'
        return state
      },
    })
  })
  await openPage(anna, siteUrl + CHAPTER)
  await status(anna).getByText('Nog niet in beukstraat.html').waitFor()
  await textField(anna, FIELD).fill('Voor de klik.')
  await anna.getByRole('button', { name: 'Ga door met beukstraat.html' }).click()
  await whenWritten(anna)
  await eventually(() => readLinked(anna)).toContain('Voor de klik.')
})

it('refuses to link a file of another casus, and changes neither', async () => {
  const { context, anna } = await linkedCasus()
  const before = await readLinked(anna)
  const bram = await colleague(context, 'bram')
  await startCasus(bram, siteUrl, 'Een heel andere casus')
  await link(bram, siteUrl, EXISTING)
  await says(bram, /^Niet gekoppeld: in beukstraat\.html staat een andere casus\. Er is niets veranderd/)
  expect(await readLinked(anna)).toBe(before)
  expect(await status(bram).count()).toBe(0)
})

it('writes nothing any more once it is no longer linked, also after going to another page', async () => {
  const { anna } = await linkedCasus()
  await anna.getByRole('button', { name: 'Koppel los van beukstraat.html' }).click()
  await says(anna, /^beukstraat\.html is losgekoppeld\. Het bestand blijft staan/)
  const before = await readLinked(anna)
  await textField(anna, FIELD).fill('Alleen nog hier.')
  await openPage(anna, siteUrl + CHAPTER)
  await lookAgain(anna)
  await anna.waitForTimeout(2_500)
  expect(await readLinked(anna)).toBe(before)
  expect(await status(anna).count()).toBe(0)
})

it('writes at once what was typed a moment before the page is left', async () => {
  const { anna } = await linkedCasus()
  await textField(anna, FIELD).fill('Vlak voor het weggaan.')
  await anna.evaluate(() => void window.dispatchEvent(new Event('pagehide')))
  await expect
    .poll(() => readLinked(anna), { timeout: 1_400, interval: 100 })
    .toContain('Vlak voor het weggaan.')
})

it('offers no link in a browser that cannot keep writing to a file', async () => {
  const page = await (await newWindow()).newPage()
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker')
  })
  await startCasus(page, siteUrl, 'De Beukstraat')
  await openPage(page, siteUrl)
  expect(await page.getByText('Koppel aan een bestand').count()).toBe(0)
})
