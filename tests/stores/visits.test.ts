import { describe, expect, it } from 'vitest'
import { VISIT_KEY } from '../../src/stores/keys.ts'
import { markVisit } from '../../src/stores/visits.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'

describe('whether this browser remembers an earlier visit', () => {
  it('is not known on the first day, however often the page is opened', () => {
    const storage = new MemoryStorage()
    expect([markVisit(storage, '2026-11-03'), markVisit(storage, '2026-11-03')]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('is known on a later day, and stays so for the rest of it', () => {
    const storage = new MemoryStorage()
    markVisit(storage, '2026-11-03')
    expect([markVisit(storage, '2026-11-22'), markVisit(storage, '2026-11-22')]).toEqual([
      '2026-11-03',
      '2026-11-03',
    ])
    expect(markVisit(storage, '2026-11-23')).toBe('2026-11-22')
  })

  it.each(['', '{', 'null', '{"vandaag":7}', '{"vandaag":"gisteren"}'])('begins anew after %j', (text) => {
    const storage = new MemoryStorage({ [VISIT_KEY]: text })
    expect(markVisit(storage, '2026-11-03')).toBeUndefined()
    expect(markVisit(storage, '2026-11-04')).toBe('2026-11-03')
  })
})
