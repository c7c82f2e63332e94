import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TIMER_KEY } from '../../src/stores/keys.ts'
import { createTimer } from '../../src/stores/timer.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'

const MINUTE = 60_000

/** One opened page with a timer, over a storage that other pages may share. */
function openPage(storage: MemoryStorage) {
  let heard: ((key: string | undefined, text: string | null) => void) | undefined
  const timer = createTimer({
    storage,
    now: () => Date.now(),
    whenOtherTabWrites: (tell) => {
      heard = tell
    },
  })
  const told: string[] = []
  timer.$told.listen((event) => event && told.push(event.what))
  timer.open()
  return { ...timer, told, hearOfOtherTab: () => heard?.(TIMER_KEY, storage.read(TIMER_KEY)) }
}

beforeEach(() => void vi.useFakeTimers({ now: 1_793_610_000_000 }))
afterEach(() => void vi.useRealTimers())

describe('the timer of a meeting', () => {
  it('is told at its start, a minute before its end and at its end, and at no other moment', () => {
    const page = openPage(new MemoryStorage())
    page.set(3, 'Blok 2')
    page.start()
    vi.advanceTimersByTime(MINUTE)
    expect([page.$left.get(), page.told]).toEqual([2 * MINUTE, ['started']])
    vi.advanceTimersByTime(MINUTE)
    expect(page.told).toEqual(['started', 'last-minute'])
    vi.advanceTimersByTime(5 * MINUTE)
    expect([page.$left.get(), page.told]).toEqual([0, ['started', 'last-minute', 'over']])
  })

  it('runs on while its page is reloaded, and tells nothing twice', () => {
    const storage = new MemoryStorage()
    const before = openPage(storage)
    before.set(3)
    before.start()
    vi.advanceTimersByTime(10_000)
    const after = openPage(storage)
    expect([after.$left.get(), after.told]).toEqual([3 * MINUTE - 10_000, []])
    vi.advanceTimersByTime(MINUTE)
    expect(after.$left.get()).toBe(2 * MINUTE - 10_000)
  })

  it('is the same in every tab', () => {
    const storage = new MemoryStorage()
    const [one, other] = [openPage(storage), openPage(storage)]
    one.set(5, 'Samen lezen')
    one.start()
    other.hearOfOtherTab()
    vi.advanceTimersByTime(MINUTE)
    other.pause()
    one.hearOfOtherTab()
    vi.advanceTimersByTime(MINUTE)
    expect([one.$left.get(), other.$left.get(), one.$timer.get().name]).toEqual([
      4 * MINUTE,
      4 * MINUTE,
      'Samen lezen',
    ])
  })

  it('runs where nothing can be kept, and begins with ten minutes where what was kept is damaged', () => {
    const storage = new MemoryStorage({ [TIMER_KEY]: '{' })
    storage.refuses = 'blocked'
    const page = openPage(storage)
    expect(page.$left.get()).toBe(10 * MINUTE)
    page.start()
    vi.advanceTimersByTime(MINUTE)
    page.addMinute()
    expect(page.$left.get()).toBe(10 * MINUTE)
  })
})
