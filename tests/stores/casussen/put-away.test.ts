// Archive, bin and back: what each does to a casus, in a browser that may die at any moment.
import { describe, expect, it } from 'vitest'
import { erase, putAway, takeBack } from '../../../src/stores/casussen/change.ts'
import { listCasussen } from '../../../src/stores/casussen/list.ts'
import { MemoryJournal } from '../fakes/memory-journal.ts'
import { MemoryStorage } from '../fakes/memory-storage.ts'
import { type Device, openPage, type Page, settle } from '../fakes/page.ts'
import { CASUS, FOREIGN, keyOf, OTHER_CASUS, stored } from '../stored.ts'

const twoCasussen = () => ({
  storage: new MemoryStorage({
    ...FOREIGN,
    ...stored({ 'casus.naam': 'Plein', 'x.a': 'andere casus' }, OTHER_CASUS),
    ...stored({ 'casus.naam': 'Straat', 'x.a': 'deze casus' }),
  }),
  journal: new MemoryJournal(),
})

const staten = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries((await listCasussen(page.hold, [])).map(({ name, staat }) => [name, staat]))

const answersOf = (device: { storage: MemoryStorage }, casusId: string) =>
  Object.entries(device.storage.snapshot()).filter(([key]) => key.startsWith(keyOf('', casusId)))

describe('a casus that is put away', () => {
  it.each(['archief', 'prullenbak'] as const)(
    'in the %s keeps every answer, byte for byte',
    async (staat) => {
      const device = twoCasussen()
      const page = await openPage(device)
      const before = answersOf(device, OTHER_CASUS)
      expect(await putAway(page.hold, OTHER_CASUS, staat)).toBe(true)
      expect(await staten(page)).toEqual({ Straat: 'gebruik', Plein: staat })
      await takeBack(page.hold, OTHER_CASUS)
      expect(await staten(page)).toEqual({ Straat: 'gebruik', Plein: 'gebruik' })
      expect(answersOf(device, OTHER_CASUS)).toEqual(before)
    },
  )

  it('while this tab works on it, leaves the tab with the casus that was changed last', async () => {
    const page = await openPage(twoCasussen())
    await putAway(page.hold, CASUS, 'prullenbak')
    expect([page.$casusId.get(), page.shows('x.a')]).toEqual([OTHER_CASUS, 'andere casus'])
  })

  it('as the only one, leaves the tab with a new and empty one', async () => {
    const page = await openPage({ storage: new MemoryStorage(stored({ 'x.a': 'tekst' })) })
    await putAway(page.hold, CASUS, 'prullenbak')
    expect([page.$casusId.get() === CASUS, page.$registers.get()]).toEqual([false, {}])
    page.answer('x.a', 'een nieuw begin')
    expect(await staten(page)).toMatchObject({ 'Casus zonder naam': expect.any(String) })
  })

  it('is not what a new tab begins with', async () => {
    const device = twoCasussen()
    await putAway((await openPage(device)).hold, CASUS, 'prullenbak')
    await settle()
    expect((await openPage(device)).$casusId.get()).toBe(OTHER_CASUS)
  })

  it('is still put away after a kill that localStorage did not live to see', async () => {
    const device = twoCasussen()
    const before = device.storage.snapshot()
    const page = await openPage(device)
    await putAway(page.hold, OTHER_CASUS, 'prullenbak')
    await settle()
    const after = await openPage({ storage: new MemoryStorage(before), journal: device.journal.asOnDisk() })
    expect(await staten(after)).toEqual({ Straat: 'gebruik', Plein: 'prullenbak' })
  })

  it('is back after a kill, when it was taken back just before', async () => {
    const device = twoCasussen()
    const page = await openPage(device)
    await putAway(page.hold, OTHER_CASUS, 'prullenbak')
    const binned = device.storage.snapshot()
    await takeBack(page.hold, OTHER_CASUS)
    await settle()
    const after = await openPage({ storage: new MemoryStorage(binned), journal: device.journal.asOnDisk() })
    expect(await staten(after)).toEqual({ Straat: 'gebruik', Plein: 'gebruik' })
  })

  it('is told of to no one when nothing here could remember it', async () => {
    const device = twoCasussen()
    const page = await openPage(device)
    device.storage.refuses = 'full'
    device.journal.refuses = true
    expect(await putAway(page.hold, OTHER_CASUS, 'prullenbak')).toBe(false)
  })
})

describe('a casus that is open in another tab', () => {
  const twoTabs = async (): Promise<{
    device: Device & ReturnType<typeof twoCasussen>
    here: Page
    there: Page
  }> => {
    const device = twoCasussen()
    const [here, there] = [await openPage(device), await openPage(device)]
    await here.switchTo(OTHER_CASUS)
    return { device, here, there }
  }
  const tell = ({ storage }: { storage: MemoryStorage }, page: Page) =>
    page.hearOtherTab(`wijkwerkboek:staat:${CASUS}`, storage.read(`wijkwerkboek:staat:${CASUS}`))

  it('says at once that it lies in the bin', async () => {
    const { device, here, there } = await twoTabs()
    await putAway(here.hold, CASUS, 'prullenbak')
    tell(device, there)
    expect(there.$staat.get()).toBe('prullenbak')
    await takeBack(here.hold, CASUS)
    tell(device, there)
    expect(there.$staat.get()).toBe('gebruik')
  })

  it('comes out of the bin with the first letter that is typed there', async () => {
    const { device, here, there } = await twoTabs()
    await putAway(here.hold, CASUS, 'prullenbak')
    tell(device, there)
    there.answer('x.a', 'verder getypt')
    await settle()
    expect(await staten(here)).toEqual({ Straat: 'gebruik', Plein: 'gebruik' })
  })

  it('comes out of it also when that tab had not heard yet', async () => {
    const { here, there } = await twoTabs()
    await putAway(here.hold, CASUS, 'prullenbak')
    there.answer('x.a', 'verder getypt')
    expect(await staten(here)).toMatchObject({ Straat: 'gebruik' })
    expect(await erase(here.hold, CASUS)).toBe('beschreven')
    expect(there.values('x.a')).toEqual(['verder getypt'])
  })

  it('comes back whole when it was removed for good and that tab types on', async () => {
    const { device, here, there } = await twoTabs()
    await putAway(here.hold, CASUS, 'prullenbak')
    expect(await erase(here.hold, CASUS)).toBe('gewist')
    tell(device, there)
    expect([there.$staat.get(), there.shows('x.a')]).toEqual(['gewist', 'deze casus'])
    expect(answersOf(device, CASUS)).toEqual([])
    there.answer('x.b', 'toch nog iets')
    await until(() => there.$staat.get() === 'gebruik')
    expect(
      answersOf(device, CASUS)
        .map(([key]) => key)
        .sort(),
    ).toEqual(['casus.naam', 'x.a', 'x.b'].map((path) => keyOf(path)))
    expect(await staten(here)).toEqual({ Straat: 'gebruik', Plein: 'gebruik' })
  })

  it('is not brought back by a tab that only leaves, or comes back from the cache', async () => {
    const { device, here, there } = await twoTabs()
    await putAway(here.hold, CASUS, 'prullenbak')
    await erase(here.hold, CASUS)
    there.leave()
    there.comeBack()
    await settle()
    expect([answersOf(device, CASUS), there.$casusId.get()]).toEqual([[], OTHER_CASUS])
  })
})

/** Waits for what comes with code that is fetched when it is needed. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('a casus that is removed for good', () => {
  it('leaves nothing of its own behind, and everything of others', async () => {
    const device = twoCasussen()
    device.storage.items.set(`wijkwerkboek:apart:7:${keyOf('x.c', OTHER_CASUS)}`, 'onleesbaar')
    const page = await openPage(device)
    await page.switchTo(OTHER_CASUS)
    await settle()
    await page.switchTo(CASUS)
    const others = answersOf(device, CASUS)
    await putAway(page.hold, OTHER_CASUS, 'prullenbak')
    expect(await erase(page.hold, OTHER_CASUS)).toBe('gewist')
    const left = Object.keys(device.storage.snapshot()).filter((key) => key.includes(OTHER_CASUS))
    expect(left).toEqual([`wijkwerkboek:staat:${OTHER_CASUS}`])
    expect(device.journal.snapshot(OTHER_CASUS)).toEqual({})
    expect([answersOf(device, CASUS), device.storage.snapshot()]).toEqual([
      others,
      expect.objectContaining(FOREIGN),
    ])
  })

  it('stays removed after a kill that brought localStorage back', async () => {
    const device = twoCasussen()
    const before = device.storage.snapshot()
    const page = await openPage(device)
    await putAway(page.hold, OTHER_CASUS, 'prullenbak')
    await erase(page.hold, OTHER_CASUS)
    await settle()
    const killed = { storage: new MemoryStorage(before), journal: device.journal.asOnDisk() }
    const { emptyBin } = await import('../../../src/stores/casussen/bin.ts')
    const after = await openPage(killed)
    await emptyBin(after.hold)
    expect([await staten(after), answersOf(killed, OTHER_CASUS)]).toEqual([{ Straat: 'gebruik' }, []])
  })
})
