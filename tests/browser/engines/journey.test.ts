// One casus goes round three engines as a file: begun in Chromium, written on in Firefox and in WebKit apart, and
// united again. Each engine also keeps what was typed, or says that it does not.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { useChromium } from '../support/browser.ts'
import { offerFile } from '../support/open-file.ts'
import { saveFile } from '../support/saved-file.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'
import { type Engine, until } from './engine.ts'
import { hasFirefox, openFirefox } from './firefox.ts'
import { hasWebKit, openWebKit } from './webkit.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()
const FIELD = 'urgentie.niets-doen'
const box = (id: string): string => `[id="${id}"] textarea`
const IN_DIALOG = 'dialog button.nl-button--primary'

let folder: string
let begun: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'werkboek-motoren-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

const keepFile = async (name: string, html: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, html)
  return path
}

async function visit(engine: Engine, address: string): Promise<void> {
  await engine.goto(siteUrl + address)
  await until(
    engine,
    `open fields on /${address}`,
    `return document.querySelector('main fieldset:enabled') !== null`,
  )
}

async function openAndAgree(engine: Engine, path: string): Promise<void> {
  await visit(engine, '')
  await engine.chooseFile('input[type="file"]', path)
  await until(engine, 'the question', `return document.querySelector('${IN_DIALOG}') !== null`)
  await engine.click(IN_DIALOG)
  await until(engine, 'the casus', `return document.querySelector('dialog a.nl-button--primary') !== null`)
}

async function write(engine: Engine, field: string, text: string): Promise<void> {
  await visit(engine, CHAPTER)
  await engine.click(box(field))
  await engine.type(text)
}

const textIn = (engine: Engine, field: string): Promise<string> =>
  until(engine, `a text in ${field}`, `return document.querySelector(arguments[0]).value || null`, box(field))

const savedStatus = (engine: Engine): Promise<string> =>
  until(
    engine,
    'a save status',
    `const text = document.querySelector('.save-status')?.textContent ?? ''; return text.startsWith('Nog') ? null : text`,
  )

/** What the button hands to the browser; for an engine whose downloads cannot be steered. */
async function saveByListening(engine: Engine): Promise<string> {
  await engine.run(`
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => { void blob.text().then((text) => { window.saved = text }); return make.call(URL, blob) }`)
  await engine.click('.casus-bar button')
  return until(engine, 'the file', `return window.saved ?? null`)
}

async function saveToFolder(engine: Engine, downloads: string): Promise<string> {
  await engine.click('.casus-bar button')
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [name] = (await readdir(downloads)).filter((file) => file.endsWith('.html'))
    const text = name ? await readFile(join(downloads, name), 'utf8') : ''
    if (text.endsWith('</html>\n')) return text
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Firefox made no file')
}

const begin = async (): Promise<string> => {
  const page = await (await newWindow()).newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await page.locator(box('urgentie.weg-van-het-signaal')).fill('In Chromium begonnen.')
  begun = (await saveFile(page)).html
  return begun
}

describe('a casus that goes round as a file', () => {
  it.runIf(hasFirefox)(
    'is opened in Firefox, kept through closing, written on, and opened again in Chromium',
    async () => {
      const profile = join(folder, 'firefox')
      const downloads = join(folder, 'downloads')
      await Promise.all([mkdir(profile), mkdir(downloads)])
      const path = await keepFile('begonnen.html', await begin())
      const first = await openFirefox(profile, downloads)
      try {
        await openAndAgree(first, path)
        await write(first, FIELD, 'In Firefox geschreven: één boom.')
        expect(await savedStatus(first)).toMatch(/^Bewaard op dit apparaat om /)
      } finally {
        await first.close()
      }
      const second = await openFirefox(profile, downloads)
      try {
        await visit(second, CHAPTER)
        expect(await textIn(second, FIELD)).toBe('In Firefox geschreven: één boom.')
        await checkInChromium(await saveToFolder(second, downloads), 'In Firefox geschreven: één boom.')
      } finally {
        await second.close()
      }
    },
  )

  it.runIf(hasWebKit)(
    'is opened in WebKit, written on apart, and stands beside the text of Chromium afterwards',
    async () => {
      const path = await keepFile('voor-webkit.html', await begin())
      const engine = await openWebKit()
      try {
        await openAndAgree(engine, path)
        await write(engine, FIELD, 'In WebKit geschreven.')
        expect(await savedStatus(engine)).toMatch(/^Bewaard op dit apparaat om /)
        await visit(engine, CHAPTER)
        expect(await textIn(engine, FIELD)).toBe('In WebKit geschreven.')
        await checkInChromium(await saveByListening(engine), 'In WebKit geschreven.')
      } finally {
        await engine.close()
      }
      // Closed, it has forgotten all: the file is the record.
      const again = await openWebKit()
      try {
        await again.goto(siteUrl)
        await until(
          again,
          'a start page without casus',
          `return document.body.innerText.includes('Begin met jullie casus')`,
        )
        await openAndAgree(again, path)
        await visit(again, CHAPTER)
        expect(await textIn(again, 'urgentie.weg-van-het-signaal')).toBe('In Chromium begonnen.')
      } finally {
        await again.close()
      }
    },
  )
})

/** Opens the file of another engine where the same field was filled in meanwhile: both texts stand. */
async function checkInChromium(html: string, theirs: string): Promise<void> {
  const page = await (await newWindow()).newPage()
  await offerFile(page, siteUrl, { name: 'begonnen.html', html: begun })
  await openPage(page, siteUrl + CHAPTER)
  await page.locator(box(FIELD)).fill('In Chromium geschreven.')
  await offerFile(page, siteUrl, { name: 'van-de-ander.html', html })
  await openPage(page, siteUrl + CHAPTER)
  const texts = [
    await page.locator(box(FIELD)).inputValue(),
    await page.locator(`[id="${FIELD}"] .sibling__text`).textContent(),
  ]
  expect(texts.toSorted()).toEqual(['In Chromium geschreven.', theirs].toSorted())
}
