// A device that is full: earlier versions give way to answers.
import { beforeEach, expect, it, vi } from 'vitest'
import { keep } from '../../../src/stores/snapshots/keep.ts'
import { casus } from '../../domain/sample.ts'
import { MemoryJournal } from '../fakes/memory-journal.ts'
import { MemoryShelf } from '../fakes/memory-shelf.ts'

const HOUR = 3_600_000

let shelf: MemoryShelf

/** A device with room for so many versions and no more, once answers are to be written. */
class FullJournal extends MemoryJournal {
  mostVersions = Number.POSITIVE_INFINITY

  override async write(...given: Parameters<MemoryJournal['write']>): Promise<void> {
    if (shelf.stored.length > this.mostVersions)
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    return super.write(...given)
  }
}

beforeEach(async () => {
  vi.resetModules()
  shelf = new MemoryShelf()
  vi.doMock('../../../src/platform/snapshot-store.ts', () => ({ openSnapshotStore: async () => shelf }))
  for (let hour = 0; hour < 24; hour += 1)
    await keep(
      shelf,
      {
        casusId: 'eerder1234',
        registers: casus({ 'x.a': `tekst ${hour}` }),
        at: 1_790_000_000_000 + hour * HOUR,
        id: `id${hour}`,
      },
      { reason: 'vanzelf' },
    )
})

it('lets the oldest versions go until the letter just typed is on disk', async () => {
  const { openPage } = await import('../fakes/page.ts')
  const journal = new FullJournal()
  journal.mostVersions = 5
  const page = await openPage({ journal })
  page.answer('x.a', 'dit moet bewaard')
  await vi.waitFor(() =>
    expect(journal.snapshot(page.$casusId.get() ?? '')['x.a']).toContain('dit moet bewaard'),
  )
  expect(shelf.stored.length).toBeLessThanOrEqual(5)
  expect(shelf.stored.at(-1)?.text, 'the newest is the last to go').toContain('tekst 23')
})

it('does not go on for ever when there is nothing left that could go', async () => {
  const { openPage } = await import('../fakes/page.ts')
  const journal = new FullJournal()
  journal.mostVersions = -1
  const page = await openPage({ journal })
  page.answer('x.a', 'dit past nergens')
  await vi.waitFor(() => expect(shelf.stored).toEqual([]))
  expect([page.shows('x.a'), journal.snapshot(page.$casusId.get() ?? '')]).toEqual(['dit past nergens', {}])
})
