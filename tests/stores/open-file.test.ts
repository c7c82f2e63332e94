// Opening a file, on a page that keeps nothing but that: node has no localStorage and no network.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Value } from '../../src/domain/casus/register.ts'
import { casusFile, saved } from '../domain/file/saved.ts'
import { casus } from '../domain/sample.ts'

async function freshPage() {
  vi.resetModules()
  // Node takes no pages apart; what can be read of a newer file is seen in a browser.
  vi.doMock('../../src/platform/readable-part.ts', () => ({ readablePart: () => [] }))
  const stores = await import('../../src/stores/casus.ts')
  const { acceptOffer, considerFile } = await import('../../src/stores/open-file.ts')
  const values = (path: string): Value[] =>
    (stores.$registers.get()[path]?.versions ?? []).map(({ value }) => value)
  /** Considers a file and agrees with what it would do. */
  const openFile = async (file: Blob) => {
    const offer = await considerFile(file)
    return offer.ok ? acceptOffer(offer.value) : offer
  }
  const { casusIds, nameOf } = await import('../../src/stores/casussen/elsewhere.ts')
  return {
    ...stores,
    casusIds: () => casusIds(stores.hold),
    nameOf: (casusId: string) => nameOf(stores.hold, casusId),
    considerFile,
    openFile,
    values,
  }
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

describe('opening a file', () => {
  it('makes its casus the one in use', async () => {
    expect(await page.openFile(fileOf({ 'x.a': 'uit het bestand' }))).toMatchObject({
      ok: true,
      value: { type: 'added' },
    })
    expect([page.$casusId.get(), page.values('x.a')]).toEqual(['abc123def4', ['uit het bestand']])
  })

  it('replaces nothing of a casus that is here already: both texts stand side by side', async () => {
    await page.openFile(fileOf({ 'x.a': 'van jou', 'x.b': 'alleen van jou' }))
    const again = await page.openFile(
      fileOf({ 'x.a': 'van een ander', 'x.c': 'alleen van een ander' }, 'wander'),
    )
    expect(again).toMatchObject({ ok: true, value: { type: 'united' } })
    expect(page.values('x.a').sort()).toEqual(['van een ander', 'van jou'])
    expect([page.values('x.b'), page.values('x.c')]).toEqual([['alleen van jou'], ['alleen van een ander']])
  })

  it('of the casus in use unites, also when the page does not know yet which casussen there are', async () => {
    await page.openFile(fileOf({ 'x.a': 'van jou' }))
    expect(await page.openFile(fileOf({ 'x.b': 'erbij' }, 'wander'))).toMatchObject({
      ok: true,
      value: { type: 'united' },
    })
  })

  it('of an earlier moment brings nothing back that was changed since', async () => {
    const earlier = fileOf({ 'x.a': 'eerst' })
    await page.openFile(earlier)
    page.answer('x.a', 'later')
    await page.openFile(earlier)
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
    ['a file of a newer version', saved(casusFile({}, { version: 3 })), 'too-new'],
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

  it('changes nothing before the person agrees', async () => {
    page.answer('x.a', 'tekst')
    const before = [page.$casusId.get(), page.$registers.get()]
    const offer = await page.considerFile(fileOf({ 'casus.naam': 'Plein', 'x.b': 'erbij' }))
    expect(offer).toMatchObject({ ok: true, value: { name: 'Plein', isHere: false } })
    expect([page.$casusId.get(), page.$registers.get()]).toEqual(before)
  })

  it('says beforehand what is new, what is written separately and what is the same', async () => {
    await page.openFile(fileOf({ 'x.a': 'van jou', 'x.b': 'gelijk' }))
    const theirs = { 'x.a': 'van een ander', 'x.b': 'gelijk', 'x.c': 'erbij' }
    const offer = await page.considerFile(fileOf(theirs, 'wander'))
    const told = offer.ok ? offer.value.answers.map((a) => `${a.question} ${a.difference}`) : []
    expect(told.sort()).toEqual(['a apart', 'b same', 'c new'])
  })

  it('can be undone: the casus stands again as it stood, with what was typed elsewhere since', async () => {
    page.answer('x.a', 'van jou')
    const id = page.$casusId.get() ?? ''
    const opened = await page.openFile(fileOf({ 'x.a': 'van een ander', 'x.b': 'erbij' }, 'wander', id))
    expect(page.values('x.a').sort()).toEqual(['van een ander', 'van jou'])
    page.answer('x.z', 'daarna getypt')
    if (opened.ok) await opened.value.undo()
    expect(['x.a', 'x.b', 'x.z'].map(page.values)).toEqual([['van jou'], [''], ['daarna getypt']])
  })

  it('that is larger than any casus is not even read', async () => {
    const huge = Object.assign(new Blob([]), { text: () => Promise.reject(new Error('was read')) })
    Object.defineProperty(huge, 'size', { value: 2_000_000_000 })
    expect(await page.openFile(huge)).toEqual({ ok: false, error: { type: 'too-large' } })
  })
})
