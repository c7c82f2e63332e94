import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseRegister } from '../../src/domain/casus/parse-register.ts'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { createPage, openPage, settle } from './fakes/page.ts'
import { CASUS, keyOf, OTHER_CASUS, register, stored } from './stored.ts'

/** So long a page waits for the journal before its fields open. */
const PATIENCE = 2_000

const valuesIn = (text: string | undefined) => {
  const parsed = parseRegister(text ?? '')
  return parsed.ok ? parsed.value.versions.map(({ value }) => value) : undefined
}

describe('a journal beside localStorage', () => {
  it('holds every answer too, soon after it was typed', async () => {
    const journal = new MemoryJournal()
    const page = await openPage({ storage: new MemoryStorage(stored({})), journal })
    page.answer('x.a', 'tekst')
    await settle()
    expect(valuesIn(journal.snapshot(CASUS)['x.a'])).toEqual(['tekst'])
  })

  it('gives back what localStorage lost, and puts it back there', async () => {
    const [storage, journal] = [new MemoryStorage(stored({ 'x.a': 'oud' })), new MemoryJournal()]
    journal.put(CASUS, 'x.a', JSON.stringify({ s: { wold: 1, wz: 2 }, v: [['wz', 2, 9, 'nieuw']] }))
    journal.put(CASUS, 'x.b', register('alleen hier'))
    const page = await openPage({ storage, journal })
    expect([page.values('x.a'), page.values('x.b')]).toEqual([['nieuw'], ['alleen hier']])
    expect([valuesIn(storage.items.get(keyOf('x.a'))), valuesIn(storage.items.get(keyOf('x.b')))]).toEqual([
      ['nieuw'],
      ['alleen hier'],
    ])
  })

  it('gets what it lacked itself', async () => {
    const journal = new MemoryJournal()
    await openPage({ storage: new MemoryStorage(stored({ 'x.a': 'van voor het logboek' })), journal })
    await settle()
    expect(valuesIn(journal.snapshot(CASUS)['x.a'])).toEqual(['van voor het logboek'])
  })

  it('leads back to the casus when localStorage lost all of it', async () => {
    const journal = new MemoryJournal()
    journal.active = { casusId: CASUS, at: 5 }
    journal.put(CASUS, 'x.a', register('tekst'))
    journal.put(OTHER_CASUS, 'x.a', register('een andere'))
    const page = await openPage({ journal })
    expect([page.$casusId.get(), page.shows('x.a')]).toEqual([CASUS, 'tekst'])
  })

  it('leads to the casus chosen last, when localStorage had not heard of that choice yet', async () => {
    const [storage, journal] = [new MemoryStorage(stored({ 'x.a': 'oude casus' })), new MemoryJournal()]
    journal.active = { casusId: OTHER_CASUS, at: 5 }
    journal.put(OTHER_CASUS, 'x.a', register('nieuwe casus'))
    const page = await openPage({ storage, journal })
    expect([page.$casusId.get(), page.values('x.a')]).toEqual([OTHER_CASUS, ['nieuwe casus']])
    expect(valuesIn(storage.items.get(keyOf('x.a')))).toEqual(['oude casus'])
  })

  it('keeps what another tab put there', async () => {
    const journal = new MemoryJournal()
    const page = await openPage({ storage: new MemoryStorage(stored({})), journal })
    journal.put(CASUS, 'x.a', register('van een ander tabblad', 'wtab'))
    page.answer('x.a', 'van hier')
    await settle()
    expect(valuesIn(journal.snapshot(CASUS)['x.a'])?.sort()).toEqual(['van een ander tabblad', 'van hier'])
  })

  it('gathers what is typed during one write into the next', async () => {
    const journal = new MemoryJournal()
    const page = await openPage({ storage: new MemoryStorage(stored({})), journal })
    journal.hold()
    for (let count = 1; count <= 50; count += 1) page.answer('x.a', `woord ${count}`)
    journal.release()
    await settle()
    expect(valuesIn(journal.snapshot(CASUS)['x.a'])).toEqual(['woord 50'])
    expect(journal.acknowledged.length).toBeLessThanOrEqual(2)
  })

  it('that failed once gets everything with the next keystroke', async () => {
    const journal = new MemoryJournal()
    const page = await openPage({ storage: new MemoryStorage(stored({})), journal })
    journal.refuses = true
    page.answer('x.a', 'eerst')
    await settle()
    journal.refuses = false
    page.answer('x.b', 'daarna')
    await settle()
    expect([valuesIn(journal.snapshot(CASUS)['x.a']), valuesIn(journal.snapshot(CASUS)['x.b'])]).toEqual([
      ['eerst'],
      ['daarna'],
    ])
  })

  it('gets what was typed just before the page was left, drawn or not', async () => {
    const journal = new MemoryJournal()
    const device = { storage: new MemoryStorage(stored({})), journal, soon: () => undefined }
    const page = await openPage(device)
    page.answer('x.a', 'laatste letter')
    await settle()
    expect(journal.snapshot(CASUS)).toEqual({})
    page.leave()
    await settle()
    expect(valuesIn(journal.snapshot(CASUS)['x.a'])).toEqual(['laatste letter'])
  })

  it('gets what comes after the page was left, when what was to be drawn never was', async () => {
    const journal = new MemoryJournal()
    let isHidden = false
    const soon = (work: () => void) => void (isHidden && work())
    const page = await openPage({ storage: new MemoryStorage(stored({})), journal, soon })
    page.answer('x.a', 'laatste letter')
    isHidden = true
    page.leave()
    await settle()
    page.answer('x.b', 'nog een, achter een ander tabblad')
    await settle()
    expect(valuesIn(journal.snapshot(CASUS)['x.b'])).toEqual(['nog een, achter een ander tabblad'])
  })

  it('that failed once is tried again when the page is left', async () => {
    const journal = new MemoryJournal()
    const page = await openPage({ storage: new MemoryStorage(stored({})), journal })
    journal.refuses = true
    page.answer('x.a', 'tekst')
    await settle()
    journal.refuses = false
    page.leave()
    await settle()
    expect(valuesIn(journal.snapshot(CASUS)['x.a'])).toEqual(['tekst'])
  })

  it('that cannot be read does not stand in the way', async () => {
    const journal = new MemoryJournal()
    journal.refuses = true
    const page = await openPage({ storage: new MemoryStorage(stored({ 'x.a': 'tekst' })), journal })
    page.answer('x.a', 'meer')
    expect([page.$state.get(), page.shows('x.a'), await page.casusIds()]).toEqual(['open', 'meer', [CASUS]])
  })
})

describe('a journal that comes late', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const late = (storage: MemoryStorage, journal: MemoryJournal) => {
    let arrive: () => void = () => undefined
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const page = createPage({ storage, openJournal: () => arrived.then(() => journal) })
    const arriveNow = async (): Promise<void> => {
      arrive()
      await vi.advanceTimersByTimeAsync(0)
    }
    return { page, arrive: arriveNow }
  }

  it('lets fields be typed in after two seconds, with what localStorage holds', async () => {
    const { page } = late(new MemoryStorage(stored({ 'x.a': 'tekst' })), new MemoryJournal())
    void page.open()
    expect([page.$state.get(), page.shows('x.a')]).toEqual(['opening', 'tekst'])
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(page.$state.get()).toBe('open')
  })

  it('never comes: pages, other casussen and other tabs still work', async () => {
    const storage = new MemoryStorage(stored({ 'x.a': 'tekst' }))
    const page = createPage({ storage, openJournal: () => new Promise(() => undefined) })
    void page.open()
    await vi.advanceTimersByTimeAsync(PATIENCE)
    storage.items.set(keyOf('x.b'), register('van een ander tabblad', 'wtab'))
    page.hearOtherTab(keyOf('x.b'), register('van een ander tabblad', 'wtab'))
    expect(page.shows('x.b')).toBe('van een ander tabblad')
    await page.switchTo(OTHER_CASUS)
    expect([page.$casusId.get(), await page.casusIds()]).toEqual([OTHER_CASUS, [OTHER_CASUS, CASUS]])
  })

  it('still gives what it holds, and loses nothing that was typed meanwhile', async () => {
    const journal = new MemoryJournal()
    journal.put(CASUS, 'x.a', register('uit het logboek', 'wz'))
    journal.put(CASUS, 'x.b', register('alleen in het logboek'))
    const { page, arrive } = late(new MemoryStorage(stored({})), journal)
    void page.open()
    await vi.advanceTimersByTimeAsync(PATIENCE)
    page.answer('x.a', 'intussen getypt')
    await arrive()
    expect(page.shows('x.a')).toBe('intussen getypt')
    expect(page.values('x.a').sort()).toEqual(['intussen getypt', 'uit het logboek'])
    expect(page.shows('x.b')).toBe('alleen in het logboek')
  })

  it('is told of the casus that was begun before it came', async () => {
    const journal = new MemoryJournal()
    const { page, arrive } = late(new MemoryStorage(), journal)
    void page.open()
    await vi.advanceTimersByTimeAsync(PATIENCE)
    page.answer('x.a', 'eerste letter')
    await arrive()
    expect(journal.active?.casusId).toBe(page.$casusId.get())
    expect((await openPage({ journal })).shows('x.a')).toBe('eerste letter')
  })

  it('does not take away the casus someone is typing in', async () => {
    const journal = new MemoryJournal()
    journal.active = { casusId: OTHER_CASUS, at: Number.MAX_SAFE_INTEGER }
    journal.put(OTHER_CASUS, 'x.a', register('een andere casus'))
    const { page, arrive } = late(new MemoryStorage(), journal)
    void page.open()
    await vi.advanceTimersByTimeAsync(PATIENCE)
    page.answer('x.a', 'eerste letter')
    const begun = page.$casusId.get()
    await arrive()
    expect([page.$casusId.get(), page.values('x.a')]).toEqual([begun, ['eerste letter']])
    expect(valuesIn(journal.snapshot(OTHER_CASUS)['x.a'])).toEqual(['een andere casus'])
  })
})
