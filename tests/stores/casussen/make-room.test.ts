// A browser keeps five million characters for a whole site. Here it keeps a few thousand, and the journal the rest.
import { describe, expect, it } from 'vitest'
import { registersOf } from '../../../src/stores/casussen/elsewhere.ts'
import { MemoryJournal } from '../fakes/memory-journal.ts'
import { MemoryStorage } from '../fakes/memory-storage.ts'
import { openPage, type Page } from '../fakes/page.ts'
import { CASUS, FOREIGN, keyOf, OTHER_CASUS, register, stored } from '../stored.ts'

const LONG = 'woorden '.repeat(100)
const OLD = 'oudste1234'

const fullDevice = () => {
  const storage = new MemoryStorage({
    ...FOREIGN,
    [keyOf('casus.naam', OLD)]: register('Oudste', 'wold', 1, 1),
    [keyOf('x.a', OLD)]: register(LONG, 'wold', 1, 1),
    ...stored({ 'casus.naam': 'Plein' }, OTHER_CASUS),
    [keyOf('x.a', OTHER_CASUS)]: register(LONG, 'wold', 1, 50),
    ...stored({ 'casus.naam': 'Straat', 'x.a': 'deze' }),
  })
  const used = Object.entries(storage.snapshot()).reduce(
    (sum, [key, text]) => sum + key.length + text.length,
    0,
  )
  // Room for the small notes a page makes, not for another long answer.
  storage.room = used + 300
  return { storage, journal: new MemoryJournal() }
}

async function whenTold(page: Page, type: 'saved' | 'failed'): Promise<void> {
  const isTold = () =>
    page.$saveStatus.get().type === type && (type === 'failed' || page.hold.unsaved.size === 0)
  for (let turn = 0; turn < 100 && !isTold(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('when the next letter no longer fits', () => {
  it('the casus that was changed longest ago makes room, and nothing of it is lost', async () => {
    const device = fullDevice()
    const page = await openPage(device)
    page.answer('x.b', LONG)
    await whenTold(page, 'saved')
    expect([page.$saveStatus.get().type, page.hold.unsaved.size]).toEqual(['saved', 0])
    expect(Object.keys(device.storage.snapshot()).filter((key) => key.includes(OLD))).toEqual([
      keyOf('casus.naam', OLD),
    ])
    expect((await registersOf(page.hold, OLD))['x.a']?.versions[0]?.value).toBe(LONG)
    expect(device.storage.snapshot()).toMatchObject({
      ...FOREIGN,
      [keyOf('x.a', OTHER_CASUS)]: register(LONG, 'wold', 1, 50),
    })
  })

  it('that casus opens whole again, and another makes room for it', async () => {
    const device = fullDevice()
    const page = await openPage(device)
    page.answer('x.b', LONG)
    await whenTold(page, 'saved')
    await page.switchTo(OLD)
    expect(page.shows('x.a')).toBe(LONG)
    await whenTold(page, 'saved')
    expect(device.storage.items.has(keyOf('x.a', OLD))).toBe(true)
    expect((await registersOf(page.hold, OTHER_CASUS))['x.a']?.versions[0]?.value).toBe(LONG)
  })

  it.each(['no journal', 'a journal that refuses'])(
    'with %s everything stays where it is, and the page says so',
    async (what) => {
      const { storage, journal } = fullDevice()
      const page = await openPage({ storage, journal: what === 'no journal' ? undefined : journal })
      journal.refuses = true
      const before = storage.snapshot()
      page.answer('x.b', LONG)
      await whenTold(page, 'failed')
      expect([page.$saveStatus.get().type, page.shows('x.b')]).toEqual(['failed', LONG])
      expect(storage.snapshot()).toEqual(before)
    },
  )

  it('what cannot be read is never removed', async () => {
    const device = fullDevice()
    device.storage.items.set(keyOf('x.c', OLD), 'half')
    const page = await openPage(device)
    page.answer('x.b', LONG)
    await whenTold(page, 'saved')
    expect(device.storage.items.get(keyOf('x.c', OLD))).toBe('half')
    expect(page.$casusId.get()).toBe(CASUS)
  })
})
