import { describe, expect, it } from 'vitest'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { openPage, settle } from './fakes/page.ts'
import { CASUS, keyOf, stored } from './stored.ts'

describe('on a device that keeps things', () => {
  it('says nothing of saving before anything was written', async () => {
    const page = await openPage()
    expect([page.$saveStatus.get(), page.$casusId.get()]).toEqual([{ type: 'nothing-yet' }, undefined])
  })

  it('keeps an answer at once, in its own key, and says when', async () => {
    const storage = new MemoryStorage()
    const page = await openPage({ storage })
    page.answer('x.a', 'tekst')
    expect(storage.items.has(keyOf('x.a', page.$casusId.get()))).toBe(true)
    expect(page.$saveStatus.get()).toEqual({ type: 'saved', at: expect.any(Number) })
  })

  it('writes one key for one keystroke, however large the casus', async () => {
    const answers = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`x.v${index}`, 'tekst']))
    const storage = new MemoryStorage(stored(answers))
    const page = await openPage({ storage })
    const before = storage.log.length
    page.answer('x.v7', 'anders')
    expect(storage.log.slice(before).map(([key]) => key)).toEqual([keyOf('x.v7')])
  })

  it('shows on the next page what the page before it kept, and when that was', async () => {
    const storage = new MemoryStorage()
    const first = await openPage({ storage })
    first.answer('x.a', 'tekst')
    const writtenAt = first.$registers.get()['x.a']?.versions[0]?.at
    const next = await openPage({ storage })
    expect(next.shows('x.a')).toBe('tekst')
    expect(next.$saveStatus.get()).toEqual({ type: 'saved', at: writtenAt })
  })

  it('begins one casus with the first letter, wherever it is typed', async () => {
    const storage = new MemoryStorage()
    const page = await openPage({ storage })
    page.answer('x.a', 't')
    page.answer('y.b', 'u')
    expect(await page.casusIds()).toEqual([page.$casusId.get()])
  })
})

describe('on a device that refuses', () => {
  it.each(['full', 'blocked'] as const)(
    'keeps the text on the screen, and says that it is not saved: %s',
    async (reason) => {
      const storage = new MemoryStorage(stored({ 'x.a': 'oud' }))
      const page = await openPage({ storage })
      storage.refuses = reason
      page.answer('x.a', 'nieuw')
      expect(page.shows('x.a')).toBe('nieuw')
      expect(page.$saveStatus.get()).toEqual({ type: 'failed', reason, isInJournal: false })
      expect(storage.items.get(keyOf('x.a'))).toBe(stored({ 'x.a': 'oud' })[keyOf('x.a')])
    },
  )

  it('goes on saying so while any field is not saved, though others are', async () => {
    const storage = new MemoryStorage(stored({}))
    const page = await openPage({ storage })
    storage.room = 400
    page.answer('x.lang', 'woorden '.repeat(100))
    page.answer('x.kort', 'woord')
    expect(storage.items.has(keyOf('x.kort'))).toBe(true)
    expect(page.$saveStatus.get().type).toBe('failed')
  })

  it('saves all of it as soon as there is room again', async () => {
    const storage = new MemoryStorage(stored({}))
    const page = await openPage({ storage })
    storage.refuses = 'full'
    page.answer('x.a', 'eerst')
    page.answer('x.b', 'daarna')
    storage.refuses = undefined
    page.answer('x.c', 'nu')
    expect(page.$saveStatus.get().type).toBe('saved')
    expect((await openPage({ storage })).shows('x.a')).toBe('eerst')
  })

  it('tries once more when the page is left', async () => {
    const storage = new MemoryStorage(stored({}))
    const page = await openPage({ storage })
    storage.refuses = 'full'
    page.answer('x.a', 'eerst')
    storage.refuses = undefined
    page.leave()
    expect((await openPage({ storage })).shows('x.a')).toBe('eerst')
  })

  it('says when a second copy does hold it', async () => {
    const [storage, journal] = [new MemoryStorage(stored({})), new MemoryJournal()]
    const page = await openPage({ storage, journal })
    storage.refuses = 'full'
    page.answer('x.a', 'tekst')
    expect(page.$saveStatus.get()).toMatchObject({ type: 'failed', isInJournal: false })
    await settle()
    expect(page.$saveStatus.get()).toMatchObject({ type: 'failed', isInJournal: true })
  })

  it('does not say so when that copy fails too', async () => {
    const [storage, journal] = [new MemoryStorage(stored({})), new MemoryJournal()]
    const page = await openPage({ storage, journal })
    storage.refuses = 'full'
    journal.refuses = true
    page.answer('x.a', 'tekst')
    await settle()
    expect(page.$saveStatus.get()).toMatchObject({ type: 'failed', isInJournal: false })
  })

  it('gives the text back from the second copy on the next page, and still says what is wrong', async () => {
    const [storage, journal] = [new MemoryStorage(stored({})), new MemoryJournal()]
    const page = await openPage({ storage, journal })
    storage.refuses = 'full'
    page.answer('x.a', 'tekst')
    await settle()
    const next = await openPage({ storage, journal })
    expect([next.shows('x.a'), next.$casusId.get()]).toEqual(['tekst', CASUS])
    expect(next.$saveStatus.get()).toMatchObject({ type: 'failed', reason: 'full' })
  })

  it('works in memory where there is no storage at all, and says so', async () => {
    const storage = new MemoryStorage()
    storage.available = false
    const page = await openPage({ storage })
    page.answer('x.a', 'tekst')
    page.answer('x.a', 'meer tekst')
    expect([page.$hasStorage.get(), page.$state.get(), page.shows('x.a')]).toEqual([
      false,
      'open',
      'meer tekst',
    ])
    expect(page.$saveStatus.get()).toMatchObject({ type: 'failed', reason: 'blocked' })
  })
})

describe('from page to page where nothing is kept', () => {
  const nothingKept = () => {
    const storage = new MemoryStorage()
    storage.available = false
    return storage
  }

  it('hands the casus over, with every field', async () => {
    const page = await openPage({ storage: nothingKept() })
    page.answer('x.a', 'tekst')
    page.answer('x.b', 'meer')
    const next = await openPage({ storage: nothingKept(), handedOver: page.moveOn() })
    expect([next.shows('x.a'), next.shows('x.b'), next.$casusId.get()]).toEqual([
      'tekst',
      'meer',
      page.$casusId.get(),
    ])
    expect(next.$saveStatus.get().type).toBe('failed')
  })

  it('hands nothing over when the device holds all of it', async () => {
    const page = await openPage()
    page.answer('x.a', 'tekst')
    expect(page.moveOn()).toBeUndefined()
  })

  it('unites what is handed over with what the device does hold', async () => {
    const storage = new MemoryStorage(stored({ 'x.oud': 'van vorige week' }))
    const page = await openPage({ storage })
    storage.refuses = 'full'
    page.answer('x.a', 'tekst')
    const next = await openPage({ storage, handedOver: page.moveOn() })
    expect([next.shows('x.a'), next.shows('x.oud')]).toEqual(['tekst', 'van vorige week'])
  })

  it('opens as usual when what is handed over cannot be read', async () => {
    const page = await openPage({
      storage: new MemoryStorage(stored({ 'x.a': 'tekst' })),
      handedOver: '{"half',
    })
    expect(page.shows('x.a')).toBe('tekst')
  })
})
