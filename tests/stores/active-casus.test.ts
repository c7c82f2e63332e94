import { describe, expect, it } from 'vitest'
import { findActive, findActiveOnDevice, keepActive } from '../../src/stores/active-casus.ts'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { ACTIVE, CASUS, FOREIGN, OTHER_CASUS, pointer, register, stored } from './stored.ts'

/** The device as a new tab finds it. */
const newTab = (storage: MemoryStorage) => ({ storage, tab: new MemoryStorage() })

describe('the casus in use', () => {
  it('is the one chosen last, in whichever copy that choice stands', async () => {
    const storage = new MemoryStorage({ [ACTIVE]: pointer(CASUS, 5) })
    const journal = new MemoryJournal()
    expect(await findActive(newTab(storage), journal)).toEqual({ casusId: CASUS, at: 5 })
    journal.active = { casusId: OTHER_CASUS, at: 6 }
    expect(await findActive(newTab(storage), journal)).toEqual({ casusId: OTHER_CASUS, at: 6 })
  })

  it('is any that is there, when no choice can be read', async () => {
    const storage = new MemoryStorage(stored({ 'x.a': 'x' }))
    storage.items.delete(ACTIVE)
    expect(findActiveOnDevice(newTab(storage))?.casusId).toBe(CASUS)
    const journal = new MemoryJournal()
    journal.put(OTHER_CASUS, 'x.a', register('x'))
    expect((await findActive(newTab(new MemoryStorage()), journal))?.casusId).toBe(OTHER_CASUS)
  })

  it('is none on a new device, whatever others keep there', async () => {
    expect(await findActive(newTab(new MemoryStorage(FOREIGN)), new MemoryJournal())).toBeUndefined()
  })

  it('is found without a journal, and with one that refuses', async () => {
    const storage = new MemoryStorage(stored({}))
    const journal = new MemoryJournal()
    journal.refuses = true
    expect((await findActive(newTab(storage), undefined))?.casusId).toBe(CASUS)
    expect((await findActive(newTab(storage), journal))?.casusId).toBe(CASUS)
  })

  it('is kept in both copies', async () => {
    const [storage, journal] = [new MemoryStorage(), new MemoryJournal()]
    keepActive(newTab(storage), journal, { casusId: CASUS, at: 9 })
    await Promise.resolve()
    await Promise.resolve()
    expect([storage.items.get(ACTIVE), journal.active]).toEqual([
      pointer(CASUS, 9),
      { casusId: CASUS, at: 9 },
    ])
  })
})
