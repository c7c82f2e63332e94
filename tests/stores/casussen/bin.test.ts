// Thirty days in the bin, and then really gone.
import { describe, expect, it } from 'vitest'
import { emptyBin } from '../../../src/stores/casussen/bin.ts'
import { putAway, takeBack } from '../../../src/stores/casussen/change.ts'
import { casusIds } from '../../../src/stores/casussen/elsewhere.ts'
import { MemoryJournal } from '../fakes/memory-journal.ts'
import { MemoryStorage } from '../fakes/memory-storage.ts'
import { openPage, settle } from '../fakes/page.ts'
import { CASUS, FOREIGN, OTHER_CASUS, stored } from '../stored.ts'

const DAY = 86_400_000

async function withOneInBin() {
  const device = {
    storage: new MemoryStorage({
      ...FOREIGN,
      ...stored({ 'x.a': 'weg' }, OTHER_CASUS),
      ...stored({ 'x.a': 'blijft' }),
    }),
    journal: new MemoryJournal(),
  }
  await putAway((await openPage(device)).hold, OTHER_CASUS, 'prullenbak')
  await settle()
  return device
}

const keysOf = (storage: MemoryStorage, casusId: string): string[] =>
  Object.keys(storage.snapshot()).filter((key) => key.includes(casusId))

describe('the bin', () => {
  it('keeps a casus for thirty days less a moment', async () => {
    const device = await withOneInBin()
    const page = await openPage({ ...device, later: 30 * DAY - 60_000 })
    await emptyBin(page.hold)
    expect((await casusIds(page.hold)).sort()).toEqual([CASUS, OTHER_CASUS])
  })

  it('removes it after that, from both copies, and touches nothing else', async () => {
    const device = await withOneInBin()
    const page = await openPage({ ...device, later: 30 * DAY + 60_000 })
    await emptyBin(page.hold)
    expect(await casusIds(page.hold)).toEqual([CASUS])
    expect(keysOf(device.storage, OTHER_CASUS)).toEqual([`wijkwerkboek:staat:${OTHER_CASUS}`])
    expect(device.journal.snapshot(OTHER_CASUS)).toEqual({})
    expect(device.storage.snapshot()).toMatchObject({ ...FOREIGN, ...stored({ 'x.a': 'blijft' }) })
  })

  it('is looked into by whichever page is opened then', async () => {
    const device = await withOneInBin()
    const page = await openPage({ ...device, later: 31 * DAY })
    for (let turn = 0; turn < 50 && keysOf(device.storage, OTHER_CASUS).length > 1; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await casusIds(page.hold)).toEqual([CASUS])
  })

  it('forgets that a casus was there another thirty days later', async () => {
    const device = await withOneInBin()
    await emptyBin((await openPage({ ...device, later: 31 * DAY })).hold)
    await emptyBin((await openPage({ ...device, later: 62 * DAY })).hold)
    await settle()
    expect([keysOf(device.storage, OTHER_CASUS), [...device.journal.kept]]).toEqual([[], []])
  })

  it('never takes a casus that was taken back, nor one that is open on this page', async () => {
    const device = await withOneInBin()
    await takeBack((await openPage(device)).hold, OTHER_CASUS)
    await emptyBin((await openPage({ ...device, later: 40 * DAY })).hold)
    const page = await openPage({ ...device, later: 40 * DAY })
    expect((await casusIds(page.hold)).sort()).toEqual([CASUS, OTHER_CASUS])
    await putAway(page.hold, OTHER_CASUS, 'prullenbak')
    const looking = await openPage({ ...device, later: 80 * DAY })
    await looking.switchTo(OTHER_CASUS)
    await emptyBin(looking.hold)
    expect(looking.shows('x.a')).toBe('weg')
    expect(keysOf(device.storage, OTHER_CASUS).length).toBeGreaterThan(1)
  })
})
