// Two colleagues and one file. The window in which one chooses a file cannot be shown here, so it answers with a real
// file at once: one in the private file system of the browser, which is read and written as any other.
import type { BrowserContext, Page } from 'playwright-core'
import type { CasusFile } from '../../../src/domain/file/format.ts'
import { parseFile } from '../../../src/domain/file/parse-file.ts'

export const FILE = 'beukstraat.html'

const chooseAtOnce = (name: string) => {
  const open = async () => (await navigator.storage.getDirectory()).getFileHandle(name)
  const make = async () => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
  Object.assign(window, { showSaveFilePicker: make, showOpenFilePicker: async () => [await open()] })
}

/** Gives a page storage of its own, as on another computer, though it shares its files with other pages. */
const keepApart = (prefix: string) => {
  const real = window.localStorage
  const own: Record<string, string> = {}
  const sync = () => {
    for (const key of Object.keys(own)) delete own[key]
    for (const key of Object.keys(real))
      if (key.startsWith(prefix)) own[key.slice(prefix.length)] = real.getItem(key) ?? ''
  }
  sync()
  const methods: Record<string, unknown> = {
    getItem: (key: string) => real.getItem(prefix + key),
    setItem: (key: string, text: string) => {
      real.setItem(prefix + key, text)
      own[key] = text
    },
    removeItem: (key: string) => {
      real.removeItem(prefix + key)
      delete own[key]
    },
  }
  const apart = new Proxy(own, { get: (target, key) => methods[String(key)] ?? target[String(key)] })
  Object.defineProperty(window, 'localStorage', { value: apart })
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, prefix + name, version)
  }
}

/** A page on which choosing a file gives this one; with a name, as on that colleague's own computer. */
export async function colleague(context: BrowserContext, name?: string, file = FILE): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(chooseAtOnce, file)
  if (name !== undefined) await page.addInitScript(keepApart, `${name}:`)
  return page
}

/** Somebody comes back to this page: it looks at the file at once. */
export const lookAgain = (page: Page): Promise<void> =>
  page.evaluate(() => void window.dispatchEvent(new Event('focus')))

/** What stands in the file. */
export const readLinked = (page: Page, name = FILE): Promise<string> =>
  page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file)
    return (await handle.getFile()).text()
  }, name)

/** The casus in the file; fails when there is none. */
export async function casusInFile(page: Page): Promise<CasusFile> {
  const parsed = parseFile(await readLinked(page))
  if (!parsed.ok) throw new Error(`The file cannot be opened: ${parsed.error.type}`)
  return parsed.value
}

/** Another program writes in the file, or puts another in its place. */
export const replaceLinked = (page: Page, text: string, name = FILE): Promise<void> =>
  page.evaluate(
    async ([file, contents]) => {
      const folder = await navigator.storage.getDirectory()
      const writable = await (await folder.getFileHandle(file, { create: true })).createWritable()
      await writable.write(contents)
      await writable.close()
    },
    [name, text] as const,
  )

/** Somebody throws the file away, or moves it. */
export const removeLinked = (page: Page, name = FILE): Promise<void> =>
  page.evaluate(async (file) => (await navigator.storage.getDirectory()).removeEntry(file), name)

/** Chooses one of the two ways to link, on the start page. */
export async function link(page: Page, siteUrl: string, how: RegExp): Promise<void> {
  await page.goto(siteUrl)
  await page.getByText('Koppel aan een bestand').click()
  await page.getByRole('button', { name: how }).click()
}
