// Tips van buiten, from question to action: a trio asks, a colleague with a browser of their own answers, and what comes
// back changes nothing but the tips.
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Download, Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { parseRegister } from '../../../src/domain/casus/parse-register.ts'
import { readTips } from '../../../src/domain/tips/answer.ts'
import { readTipRequest } from '../../../src/domain/tips/request.ts'
import { parseKey } from '../../../src/stores/keys.ts'
import { findFaintText, findFaults } from '../accessibility/axe.ts'
import { textField } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { readStorage } from '../support/stored.ts'
import { openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

const PHONE = '06-12345678'
const MAIL = 'a.b@voorbeeld.nl'
const NOTE = 'Alleen voor de begeleider'
const NAME = 'De bomen van de Beukstraat'
const TIP = 'Bel de conciërge voor vrijdag'

interface MadeFile {
  readonly name: string
  readonly html: string
}

const toFile = async (download: Download): Promise<MadeFile> => ({
  name: download.suggestedFilename(),
  html: await readFile(await download.path(), 'utf8'),
})

async function make(page: Page, button: string): Promise<MadeFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return toFile(download)
}

/** Every register on the device by path, without where tips are kept. */
async function answersOn(page: Page): Promise<Record<string, string>> {
  const all = await readStorage(page)
  return Object.fromEntries(
    all.flatMap(([key, text]) => {
      const path = parseKey(key)?.path
      return path && parseRegister(text).ok && !path.startsWith('_tips.') ? [[path, text]] : []
    }),
  )
}

async function openTips(page: Page): Promise<void> {
  await page.goto(`${siteUrl}tips/`)
  await page.locator('main p[aria-busy]').first().waitFor({ state: 'detached' })
}

const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

async function isFineAsItStands(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await findFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await findFaintText(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await noSideways(page)).toBe(true)
  await page.setViewportSize({ width: 1280, height: 720 })
}

/** A casus with personal data, a note of the begeleider, and something that is nobody's business elsewhere. */
async function fillIn(page: Page): Promise<void> {
  await startCasus(page, siteUrl, NAME)
  await openPage(page, `${siteUrl}werkboek/jullie-casus/`)
  const fields = page.locator('.question--tekst .question__field textarea')
  await fields.nth(0).fill(`Elf zieke bomen. Bel ${PHONE} of mail ${MAIL}.`)
  await openPage(page, `${siteUrl}werkboek/urgentie/`)
  await textField(page, 'urgentie.niets-doen').fill('Dit blijft thuis')
  const casusId = await page.evaluate((note) => {
    const key = Object.keys(localStorage).find((one) => /^wijkwerkboek:1:.*:casus\.naam$/.test(one)) ?? ''
    localStorage.setItem(
      key.replace('casus.naam', '_notities.avond/blok'),
      JSON.stringify({ s: { wnotitie: 1 }, v: [['wnotitie', 1, 1, note]] }),
    )
    return key.split(':')[2]
  }, NOTE)
  expect(casusId).toBeTruthy()
}

async function ask(page: Page): Promise<MadeFile> {
  await openTips(page)
  const mail = page.getByRole('checkbox', { name: MAIL })
  expect(await mail.isChecked()).toBe(true)
  await page.getByText('Lees precies wat meegaat').click()
  await page.locator('.tips__preview').getByText('[telefoonnummer weggelaten]').waitFor()
  await page.getByRole('checkbox', { name: PHONE }).press('Space')
  await page.locator('.tips__preview').getByText(PHONE).waitFor()
  await page.getByRole('checkbox', { name: PHONE }).press('Space')
  return make(page, 'Maak het bestand met je vraag')
}

async function give(context: BrowserContext, question: MadeFile): Promise<MadeFile> {
  const page = await context.newPage()
  const dialog = await chooseOther(page, question)
  await dialog.getByRole('button', { name: 'Lees en geef tips' }).click()
  await page.waitForURL('**/tips/#geven')
  await page.locator('.tips__answering').getByText('Elf zieke bomen').waitFor()
  expect((await page.locator('.tips__answering').textContent()) ?? '').not.toContain(PHONE)
  await page.getByRole('group', { name: 'Vertrouwen' }).getByRole('checkbox').press('Space')
  await page
    .getByRole('group', { name: 'Vertrouwen' })
    .getByRole('textbox')
    .fill(`${TIP}\nLoop een rondje, of mail ${MAIL}`)
  await page.getByLabel('Van wie komen deze tips?').fill('wijkregisseur, Waterbroek')
  await page.reload()
  const vertrouwen = page.getByRole('group', { name: 'Vertrouwen' })
  await eventually(() => vertrouwen.getByRole('textbox').inputValue()).toContain(TIP)
  expect(await vertrouwen.getByRole('checkbox').isChecked()).toBe(true)
  await isFineAsItStands(page)
  const tips = await make(page, 'Maak het bestand met jullie tips')
  const refused = await chooseOther(page, tips)
  await refused.getByText(`niet op dit apparaat staat: ‘${NAME}’`).waitFor()
  // Whoever reads gets no casus.
  expect(await answersOn(page)).toEqual({})
  return tips
}

async function chooseOther(page: Page, file: MadeFile): Promise<Locator> {
  await openPageWithFile(page)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: file.name, mimeType: 'text/html', buffer: Buffer.from(file.html) })
  const dialog = page.getByRole('dialog')
  await dialog.locator('.dialog__actions').waitFor()
  return dialog
}

async function openPageWithFile(page: Page): Promise<void> {
  await page.goto(siteUrl)
  await page.locator('input[type="file"]:enabled').waitFor({ state: 'attached' })
}

it('goes from a question to an action, and changes nothing but the tips', async () => {
  const page = await (await newWindow()).newPage()
  await fillIn(page)

  const question = await ask(page)
  expect(question.name).toMatch(/^wijkwerkboek-tipvraag-de-bomen-van-de-beukstraat-.*\.html$/)
  for (const secret of [PHONE, MAIL, NOTE, 'Dit blijft thuis']) expect(question.html).not.toContain(secret)
  expect(readTipRequest(question.html).ok).toBe(true)

  const tips = await give(await newWindow(), question)
  expect(readTips(tips.html).ok).toBe(true)
  expect(tips.html).toContain(TIP)
  expect(tips.html).not.toContain(MAIL)

  await openTips(page)
  const before = await answersOn(page)
  for (const time of [1, 2]) {
    const dialog = await chooseOther(page, tips)
    await dialog.getByText('2 tips van wijkregisseur, Waterbroek').waitFor()
    await dialog.getByRole('button', { name: 'Zet de tips bij de casus' }).click()
    await dialog.getByText(`De tips staan bij ‘${NAME}’`).waitFor()
    await eventually(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    if (time === 1) {
      await dialog.getByRole('button', { name: 'Maak ongedaan' }).click()
      await dialog.getByText('staan niet meer bij de casus').waitFor()
    } else await dialog.getByRole('link', { name: 'Kies welke je gebruikt' }).click()
  }
  const received = page.locator('.received')
  await received.getByText(TIP).waitFor()
  expect(await received.locator('.received__tip').count()).toBe(2)
  expect(await received.textContent()).toContain('hieraan kan nog gewerkt worden')
  expect(await answersOn(page)).toEqual(before)

  const tip = received.locator('.received__tip').filter({ hasText: TIP })
  await tip.getByRole('button', { name: 'Gebruiken' }).press('Enter')
  await received.locator('.received__tip').last().getByRole('button', { name: 'Niet nu' }).click()
  await tip.getByRole('button', { name: 'Gebruiken', pressed: true }).waitFor()
  // With what goes out unfolded on the same page.
  await isFineAsItStands(page)
  expect(await answersOn(page)).toEqual(before)

  await tip.getByRole('button', { name: 'Zet op de werkagenda' }).press('Enter')
  await eventually(() =>
    tip.getByRole('link', { name: 'werkagenda' }).evaluate((one) => one === document.activeElement),
  ).toBe(true)
  const after = Object.entries(await answersOn(page)).filter(([path]) => before[path] === undefined)
  expect(after.map(([path]) => path).every((path) => path.startsWith('werkagenda.acties/'))).toBe(true)
  const values = after.map(([, text]) => (JSON.parse(text) as { v: unknown[][] }).v[0]?.[3])
  for (const told of [TIP, 'Tip van wijkregisseur, Waterbroek', 'vertrouwen']) expect(values).toContain(told)

  await page.goto(`${siteUrl}afdrukken/`)
  await page.getByRole('heading', { name: 'Tips van buiten' }).waitFor()
  expect(await page.locator('.report').textContent()).toContain('gebruiken')
})
