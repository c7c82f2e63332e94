// Saving and opening a file, on a page that keeps nothing but that: node has no localStorage and no network.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Value } from '../../src/domain/casus/register.ts'
import { parseFile } from '../../src/domain/file/parse-file.ts'
import { casusFile, saved } from '../domain/file/saved.ts'
import { casus } from '../domain/sample.ts'

async function freshPage() {
  vi.resetModules()
  const downloads: { name: string; text: string }[] = []
  vi.doMock('../../src/platform/files.ts', async (original) => ({
    ...(await original<object>()),
    download: (name: string, text: string) => downloads.push({ name, text }),
  }))
  const stores = await import('../../src/stores/casus.ts')
  const { openFile, saveAsFile } = await import('../../src/stores/casus-file.ts')
  const values = (path: string): Value[] =>
    (stores.$registers.get()[path]?.versions ?? []).map(({ value }) => value)
  const openOn = (file: Blob, known: readonly string[] = []): ReturnType<typeof openFile> =>
    openFile(file, known)
  return { ...stores, openFile: openOn, saveAsFile, downloads, values }
}

let page: Awaited<ReturnType<typeof freshPage>>

beforeEach(async () => {
  vi.stubGlobal('window', { addEventListener: () => undefined, name: '' })
  vi.stubGlobal('document', { addEventListener: () => undefined })
  page = await freshPage()
  await page.open()
})

const fileOf = (answers: Readonly<Record<string, Value>>, writer = 'wfile', casusId = 'abc123def4') =>
  new Blob([saved(casusFile(casus(answers, writer), { casusId }))])

describe('saving a file', () => {
  it('gives all that stands on the screen, under the name of the casus, though nothing else is kept', async () => {
    page.answer('casus.naam', 'Beukstraat')
    page.answer('x.a', 'tekst </script>')
    expect(await page.saveAsFile()).toMatch(/^wijkwerkboek-beukstraat-\d{4}-\d{2}-\d{2}\.html$/)
    const parsed = parseFile(page.downloads[0]?.text ?? '')
    expect(parsed).toMatchObject({
      ok: true,
      value: { casusId: page.$casusId.get(), registers: page.$registers.get() },
    })
  })

  it('gives an empty casus a file too', async () => {
    expect(await page.saveAsFile()).toMatch(/^wijkwerkboek-casus-zonder-naam-/)
    expect(parseFile(page.downloads[0]?.text ?? '').ok).toBe(true)
  })
})

describe('opening a file', () => {
  it('makes its casus the one in use', async () => {
    expect(await page.openFile(fileOf({ 'x.a': 'uit het bestand' }))).toEqual({
      ok: true,
      value: { type: 'added' },
    })
    expect([page.$casusId.get(), page.values('x.a')]).toEqual(['abc123def4', ['uit het bestand']])
  })

  it('replaces nothing of a casus that is here already: both texts stand side by side', async () => {
    await page.openFile(fileOf({ 'x.a': 'van jou', 'x.b': 'alleen van jou' }))
    const again = await page.openFile(
      fileOf({ 'x.a': 'van een ander', 'x.c': 'alleen van een ander' }, 'wander'),
      ['abc123def4'],
    )
    expect(again).toEqual({ ok: true, value: { type: 'united' } })
    expect(page.values('x.a').sort()).toEqual(['van een ander', 'van jou'])
    expect([page.values('x.b'), page.values('x.c')]).toEqual([['alleen van jou'], ['alleen van een ander']])
  })

  it('of the casus in use unites, also when the page does not know yet which casussen there are', async () => {
    await page.openFile(fileOf({ 'x.a': 'van jou' }))
    expect(await page.openFile(fileOf({ 'x.b': 'erbij' }, 'wander'))).toEqual({
      ok: true,
      value: { type: 'united' },
    })
  })

  it('of an earlier moment brings nothing back that was changed since', async () => {
    const earlier = fileOf({ 'x.a': 'eerst' })
    await page.openFile(earlier)
    page.answer('x.a', 'later')
    await page.openFile(earlier, ['abc123def4'])
    expect(page.values('x.a')).toEqual(['later'])
  })

  it('of another casus leaves the one in use where it can be found', async () => {
    page.answer('casus.naam', 'Straat')
    const straat = page.$casusId.get() ?? ''
    await page.openFile(fileOf({ 'casus.naam': 'Plein' }))
    expect(page.values('casus.naam')).toEqual(['Plein'])
    expect(await page.nameOf(straat)).toBe('Straat')
    expect(await page.casusIds()).toContain(straat)
  })

  it.each([
    ['a page of something else', '<!doctype html><p>Iets anders</p>', 'not-a-casus'],
    ['a file that breaks off', saved(casusFile(casus({ 'x.a': 'x' }))).slice(0, -60), 'damaged'],
    ['a file of a newer version', saved(casusFile({}, { version: 2 })), 'too-new'],
  ])('that is %s changes nothing', async (_what, text, type) => {
    page.answer('x.a', 'tekst')
    const before = [page.$casusId.get(), page.$registers.get()]
    expect(await page.openFile(new Blob([text]))).toMatchObject({ ok: false, error: { type } })
    expect([page.$casusId.get(), page.$registers.get()]).toEqual(before)
  })

  it('that the computer cannot read changes nothing', async () => {
    const unreadable = Object.assign(new Blob(['x']), { text: () => Promise.reject(new Error('moved')) })
    expect(await page.openFile(unreadable)).toEqual({ ok: false, error: { type: 'unreadable' } })
  })

  it('of a casus that a newer version keeps here is refused, and says so', async () => {
    const items: Record<string, string> = { 'wijkwerkboek:2:abc123def4:x.a': 'van de nieuwe versie' }
    vi.stubGlobal('window', {
      addEventListener: () => undefined,
      name: '',
      localStorage: Object.assign(
        Object.create({
          getItem: (key: string) => items[key] ?? null,
          setItem: (key: string, text: string) => Object.assign(items, { [key]: text }),
          removeItem: (key: string) => delete items[key],
        }),
        items,
      ),
    })
    const result = await page.openFile(fileOf({ 'x.a': 'uit het bestand' }))
    expect(result).toMatchObject({ ok: false, error: { type: 'too-new' } })
    expect(Object.keys(items).filter((key) => key.startsWith('wijkwerkboek:1:'))).toEqual([])
  })
})
