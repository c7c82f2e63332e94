// Going back and forth on a page that keeps its versions in memory.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Register, shownVersion, type Value } from '../../../src/domain/casus/register.ts'
import { slotPath } from '../../../src/domain/casus/rows.ts'
import { findVersions } from '../../../src/stores/snapshots/find.ts'
import { casus } from '../../domain/sample.ts'
import { MemoryShelf } from '../fakes/memory-shelf.ts'

const TABLE = { worksheet: 'werkagenda', question: 'acties' }
const SECOND = 1_000

async function freshPage(shelf: MemoryShelf | undefined) {
  vi.resetModules()
  vi.stubGlobal('window', { addEventListener: () => undefined, name: '' })
  const listeners: (() => void)[] = []
  vi.stubGlobal('document', {
    visibilityState: 'hidden',
    addEventListener: (type: string, tell: () => void) => type === 'visibilitychange' && listeners.push(tell),
  })
  vi.doMock('../../../src/platform/snapshot-store.ts', () => ({ openSnapshotStore: async () => shelf }))
  const stores = await import('../../../src/stores/casus.ts')
  const [goBack, rows, { keepBefore }, { watch }] = await Promise.all([
    import('../../../src/stores/go-back.ts'),
    import('../../../src/stores/rows.ts'),
    import('../../../src/stores/snapshots/before.ts'),
    import('../../../src/stores/snapshots/watch.ts'),
  ])
  const values = (path: string): Value[] =>
    (stores.$registers.get()[path]?.versions ?? []).map(({ value }) => value)
  const reasons = async () => {
    const { versions } = await findVersions(shelf ?? new MemoryShelf(), stores.$casusId.get() ?? '')
    return versions.map(({ reason, about }) => (about === undefined ? reason : `${reason} ${about}`))
  }
  const newest = async () => {
    const { openVersion, loadEarlier } = await import('../../../src/stores/snapshots/earlier.ts')
    const [version] = (await loadEarlier(stores.$casusId.get() ?? ''))?.versions ?? []
    return version && openVersion(version)
  }
  const hide = () => {
    for (const tell of listeners) tell()
  }
  return { ...stores, ...goBack, ...rows, keepBefore, watch, values, reasons, newest, hide }
}

const textOf = (register: Register | undefined): Value | undefined => shownVersion(register)?.value

let page: Awaited<ReturnType<typeof freshPage>>

beforeEach(async () => {
  page = await freshPage(new MemoryShelf())
  await page.open()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('going back', () => {
  it('shows what stood then; undoing it shows what stood before, with what was typed elsewhere since', async () => {
    page.answer('x.a', 'toen')
    const then = page.$registers.get()
    page.answer('x.a', 'nu')
    page.answer('x.b', 'erbij')
    const undo = page.goBackWithUndo(then, { about: 'vandaag om 14.05' })
    expect([page.values('x.a'), page.values('x.b')]).toEqual([['toen'], ['']])
    page.answer('x.c', 'daarna')
    await undo()
    expect(['x.a', 'x.b', 'x.c'].map(page.values)).toEqual([['nu'], ['erbij'], ['daarna']])
    await vi.waitFor(async () => expect(await page.reasons()).toContain('terug vandaag om 14.05'))
  })

  it('on one answer leaves the others', async () => {
    page.answer('x.a', 'toen')
    page.answer('x.b', 'toen')
    const then = page.$registers.get()
    page.answer('x.a', 'nu')
    page.answer('x.b', 'nu')
    const undo = page.goBackWithUndo(then, { answers: new Set(['x.a']) })
    expect([page.values('x.a'), page.values('x.b')]).toEqual([['toen'], ['nu']])
    await undo()
    expect(page.values('x.a')).toEqual(['nu'])
  })

  it('brings back a deleted action, and undoing it leaves an action that was added since', async () => {
    const row = page.addRow(TABLE, [])
    page.answer(slotPath(TABLE, row, 'wie'), 'de wijkregisseur')
    const then = page.$registers.get()
    page.removeRow(TABLE, row)
    const undo = page.goBackWithUndo(then, {})
    const { rowIds } = await import('../../../src/domain/casus/rows.ts')
    expect(rowIds(page.$registers.get(), TABLE)).toEqual([row])
    const added = page.addRow(TABLE, [row])
    await undo()
    expect(rowIds(page.$registers.get(), TABLE)).toEqual([added])
  })

  it('works where no versions are kept', async () => {
    page = await freshPage(undefined)
    await page.open()
    page.answer('x.a', 'toen')
    const then = page.$registers.get()
    page.answer('x.a', 'nu')
    page.goBackTo(then)
    expect([page.values('x.a'), await page.keepBefore('zelf')]).toEqual([['toen'], 'refused'])
  })
})

describe('before two versions are chosen between', () => {
  it('the state of that moment is kept, whatever is written in the same breath', async () => {
    page.answer('x.a', 'eerst')
    const kept = page.keepBefore('keuze')
    page.answer('x.a', 'daarna')
    expect(await kept).toBe('kept')
    expect(textOf((await page.newest())?.['x.a'])).toBe('eerst')
  })
})

describe('while someone works', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    page.watch()
  })

  it('a version is kept after a pause, and not before', async () => {
    page.answer('x.a', 'een zin')
    await vi.advanceTimersByTimeAsync(10 * SECOND)
    page.answer('x.a', 'een zin en nog een')
    await vi.advanceTimersByTimeAsync(10 * SECOND)
    expect(await page.reasons()).toEqual([])
    await vi.advanceTimersByTimeAsync(10 * SECOND)
    expect(await page.reasons()).toEqual(['vanzelf'])
  })

  it('a version is kept now and then of who types on without a pause', async () => {
    for (let second = 0; second < 330; second += 2) {
      page.answer('x.a', `woord ${second}`)
      await vi.advanceTimersByTimeAsync(2 * SECOND)
    }
    expect(await page.reasons()).toEqual(['vanzelf'])
  })

  it('a version is kept when the page goes out of sight, also of a few words', async () => {
    page.answer('x.a', 'een')
    await vi.advanceTimersByTimeAsync(20 * SECOND)
    page.answer('x.a', 'een twee')
    await vi.advanceTimersByTimeAsync(20 * SECOND)
    const before = await page.newest()
    page.hide()
    await vi.advanceTimersByTimeAsync(SECOND)
    expect([before?.['x.a'], (await page.newest())?.['x.a']].map(textOf)).toEqual(['een', 'een twee'])
  })

  it('a version is kept of how the casus was when it was opened', async () => {
    page.unite(casus({ 'x.a': 'van de vorige bladzijde' }))
    await page.switchTo(page.$casusId.get())
    await vi.advanceTimersByTimeAsync(5 * SECOND)
    expect(await page.reasons()).toEqual(['vanzelf'])
  })

  it('a version is kept of a casus that is left for another', async () => {
    page.answer('x.a', 'van de eerste')
    const first = page.$casusId.get() ?? ''
    await page.switchTo()
    await vi.advanceTimersByTimeAsync(SECOND)
    expect(await page.reasons()).toEqual([])
    await page.switchTo(first)
    expect(await page.reasons()).toEqual(['vanzelf'])
  })
})
