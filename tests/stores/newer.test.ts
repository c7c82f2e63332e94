import { describe, expect, it } from 'vitest'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { openPage, settle } from './fakes/page.ts'
import { CASUS, keyOf, OTHER_CASUS, register, stored } from './stored.ts'

const NEWER_KEY = `wijkwerkboek:2:${CASUS}:x.a`
const NEWER_TEXT = '{"iets":"wat wij nog niet kennen"}'
const HALF = register('tekst').slice(0, 20)

describe('a casus that a newer version of the workbook wrote', () => {
  const device = () => ({
    storage: new MemoryStorage({
      ...stored({ 'x.a': 'van voor de nieuwe versie' }),
      [NEWER_KEY]: NEWER_TEXT,
      [keyOf('x.half')]: HALF,
    }),
    journal: new MemoryJournal(),
  })

  it('can be read, and says what is the matter', async () => {
    const page = await openPage(device())
    expect([page.$state.get(), page.shows('x.a')]).toEqual(['newer', 'van voor de nieuwe versie'])
  })

  it('is not touched in either copy, whatever this page is asked to do', async () => {
    const { storage, journal } = device()
    journal.put(CASUS, 'x.a', register('uit het logboek', 'wlater', 1, 5))
    journal.put(CASUS, 'x.b', NEWER_TEXT)
    const before = [storage.snapshot(), journal.snapshot(CASUS)]
    const page = await openPage({ storage, journal })
    page.answer('x.a', 'van een oude pagina')
    page.unite({
      'x.c': { seen: { wf: 1 }, versions: [{ writer: 'wf', count: 1, at: 1, value: 'uit een bestand' }] },
    })
    page.hearOtherTab(keyOf('x.a'), register('uit een ander tabblad', 'wtab'))
    page.hearOtherTab(undefined, null)
    page.leave()
    page.comeBack()
    await settle()
    await settle()
    expect([storage.snapshot(), journal.snapshot(CASUS)]).toEqual(before)
  })

  it('can be left for a casus of this version', async () => {
    const { storage, journal } = device()
    for (const [key, text] of Object.entries(stored({ 'x.a': 'gewoon' }, OTHER_CASUS)).slice(1))
      storage.items.set(key, text)
    const page = await openPage({ storage, journal })
    await page.switchTo(OTHER_CASUS)
    page.answer('x.a', 'gewoon verder')
    expect([page.$state.get(), page.shows('x.a')]).toEqual(['open', 'gewoon verder'])
  })

  it('cannot be written in after it was chosen from another', async () => {
    const { storage, journal } = device()
    const page = await openPage({ storage, journal })
    await page.switchTo()
    const before = storage.snapshot()[NEWER_KEY]
    await page.switchTo(CASUS)
    page.answer('x.a', 'van een oude pagina')
    expect(page.$state.get()).toBe('newer')
    expect([page.shows('x.a'), storage.snapshot()[NEWER_KEY]]).toEqual(['van voor de nieuwe versie', before])
  })
})

describe('a newer version that comes while this page is open', () => {
  it('stops this page from writing at once', async () => {
    const storage = new MemoryStorage(stored({ 'x.a': 'oud' }))
    const page = await openPage({ storage })
    storage.items.set(NEWER_KEY, NEWER_TEXT)
    page.hearOtherTab(NEWER_KEY, NEWER_TEXT)
    const before = storage.snapshot()
    page.answer('x.a', 'van een oude pagina')
    expect([page.$state.get(), storage.snapshot()]).toEqual(['newer', before])
  })

  it('is not written over when the page is left with something unsaved', async () => {
    const storage = new MemoryStorage(stored({ 'x.a': 'oud' }))
    const page = await openPage({ storage })
    storage.refuses = 'full'
    page.answer('x.a', 'nog niet bewaard')
    storage.refuses = undefined
    page.hearOtherTab(NEWER_KEY, NEWER_TEXT)
    const before = storage.snapshot()
    page.leave()
    expect([page.shows('x.a'), storage.snapshot()]).toEqual(['nog niet bewaard', before])
  })

  it('of another casus is no reason to stop', async () => {
    const page = await openPage({ storage: new MemoryStorage(stored({})) })
    page.hearOtherTab(`wijkwerkboek:2:${OTHER_CASUS}:x.a`, NEWER_TEXT)
    page.answer('x.a', 'tekst')
    expect([page.$state.get(), page.shows('x.a')]).toEqual(['open', 'tekst'])
  })
})
