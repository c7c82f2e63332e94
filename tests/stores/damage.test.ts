import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegister } from '../../src/domain/casus/parse-register.ts'
import { PATIENT, runs } from '../domain/runs.ts'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { openPage, type Page, settle } from './fakes/page.ts'
import { ACTIVE, CASUS, keyOf, pointer, register, stored } from './stored.ts'

const HALF = register('een heel verhaal over de Beukstraat').slice(0, 30)

const typeTen = (page: Page, path: string): void => {
  for (let count = 1; count <= 10; count += 1) page.answer(path, `na de schade ${count}`)
}

/** Every text that stands anywhere on the device. */
const texts = (storage: MemoryStorage): string[] => [...storage.items.values()]

describe('a value of which half was stored', () => {
  const device = () => new MemoryStorage({ ...stored({ 'x.heel': 'nog goed' }), [keyOf('x.a')]: HALF })

  it('is set aside under a key of its own before anything takes its place', async () => {
    const storage = device()
    const page = await openPage({ storage })
    expect(storage.items.has(keyOf('x.a'))).toBe(false)
    expect(page.$setAside.get()).toEqual([
      { key: expect.stringMatching(/^wijkwerkboek:apart:\d+:.*x\.a$/), raw: HALF },
    ])
  })

  it('is still there, to the letter, after ten more edits of its field', async () => {
    const storage = device()
    const page = await openPage({ storage })
    typeTen(page, 'x.a')
    expect(texts(storage)).toContain(HALF)
    expect((await openPage({ storage })).$setAside.get().map(({ raw }) => raw)).toEqual([HALF])
  })

  it('harms no other field', async () => {
    const page = await openPage({ storage: device() })
    expect([page.shows('x.heel'), page.$state.get()]).toEqual(['nog goed', 'open'])
  })

  it('gives way to what the second copy holds of it', async () => {
    const [storage, journal] = [device(), new MemoryJournal()]
    journal.put(CASUS, 'x.a', register('het hele verhaal'))
    const page = await openPage({ storage, journal })
    expect(page.shows('x.a')).toBe('het hele verhaal')
    expect(texts(storage)).toContain(HALF)
  })

  it('is not written over when there is no room to set it aside, and what is typed stays on the screen', async () => {
    const storage = device()
    storage.refusesKey = (key) => key.includes(':apart:')
    const page = await openPage({ storage })
    typeTen(page, 'x.a')
    expect(storage.items.get(keyOf('x.a'))).toBe(HALF)
    expect(page.shows('x.a')).toBe('na de schade 10')
    expect(page.$saveStatus.get().type).toBe('failed')
  })

  it('is set aside as soon as there is room after all, and only then written over', async () => {
    const storage = device()
    storage.refusesKey = (key) => key.includes(':apart:')
    const page = await openPage({ storage })
    page.answer('x.a', 'nog geen plaats')
    storage.refusesKey = () => false
    page.answer('x.a', 'wel plaats')
    expect(texts(storage)).toContain(HALF)
    expect(storage.items.get(keyOf('x.a'))).toContain('wel plaats')
    expect(page.$saveStatus.get().type).toBe('saved')
  })

  it('is shown, also where there was no room to set it aside', async () => {
    const storage = device()
    storage.refuses = 'full'
    const page = await openPage({ storage })
    expect(page.$setAside.get().map(({ raw }) => raw)).toEqual([HALF])
  })

  it('is set aside and shown when it came there while the page was open', async () => {
    const storage = new MemoryStorage(stored({}))
    const page = await openPage({ storage })
    storage.items.set(keyOf('x.a'), HALF)
    typeTen(page, 'x.a')
    expect(texts(storage)).toContain(HALF)
    expect(page.$setAside.get().map(({ raw }) => raw)).toEqual([HALF])
  })

  it('is set aside and shown when another casus is chosen', async () => {
    const storage = device()
    const page = await openPage({ storage: storage })
    await page.switchTo()
    storage.items.set(keyOf('x.b', 'andere9876'), HALF)
    await page.switchTo('andere9876')
    expect(page.$setAside.get()).toHaveLength(2)
  })
})

describe('other damage', () => {
  it('under a path that is none is set aside too', async () => {
    const storage = new MemoryStorage({ ...stored({}), [keyOf('Geen Pad')]: register('tekst') })
    await openPage({ storage })
    expect(texts(storage)).toContain(register('tekst'))
  })

  it('to the pointer costs nothing: the casus is found by its keys', async () => {
    const page = await openPage({
      storage: new MemoryStorage({ ...stored({ 'x.a': 'tekst' }), [ACTIVE]: '{"casusId":' }),
    })
    expect([page.$casusId.get(), page.shows('x.a')]).toEqual([CASUS, 'tekst'])
  })

  it.each(['null', '7', '{}', '{"casusId":"../../x","at":1}', '{"casusId":"abcdef1234","at":"nu"}'])(
    'to the pointer: %s',
    async (text) => {
      const page = await openPage({
        storage: new MemoryStorage({ ...stored({ 'x.a': 'tekst' }), [ACTIVE]: text }),
      })
      expect(page.$casusId.get()).toBe(CASUS)
    },
  )

  it('in the journal is set aside before anything is written in its place', async () => {
    const [storage, journal] = [new MemoryStorage(stored({})), new MemoryJournal()]
    journal.put(CASUS, 'x.a', HALF)
    const page = await openPage({ storage, journal })
    typeTen(page, 'x.a')
    await settle()
    expect(texts(storage)).toContain(HALF)
    expect(page.$setAside.get().map(({ raw }) => raw)).toEqual([HALF])
    expect(parseRegister(journal.snapshot(CASUS)['x.a'] ?? '').ok).toBe(true)
  })

  it('in the journal stays where it is when there is no room to set it aside', async () => {
    const [storage, journal] = [new MemoryStorage(stored({})), new MemoryJournal()]
    journal.put(CASUS, 'x.a', HALF)
    storage.refuses = 'full'
    const page = await openPage({ storage, journal })
    typeTen(page, 'x.a')
    await settle()
    expect(journal.snapshot(CASUS)['x.a']).toBe(HALF)
    expect(page.$saveStatus.get()).toMatchObject({ type: 'failed', isInJournal: false })
  })
})

describe('whatever stands in our keys', () => {
  const path = fc.constantFrom('x.a', 'x.b', 'y.t/k3/wie', 'Geen pad', '__proto__', 'constructor')
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant(HALF),
    fc.constant(''),
    fc.string().map((value) => register(value)),
  )
  const step = fc.record({ path: fc.constantFrom('x.a', 'x.b', 'y.t/k3/wie'), value: fc.string() })

  it('opens, and keeps every text that it cannot read', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(path, text),
        fc.array(step, { maxLength: 20, size: 'max' }),
        async (damage, steps) => {
          const keys = Object.entries(damage).map(([at, raw]) => [keyOf(at), raw] as const)
          const storage = new MemoryStorage({ [ACTIVE]: pointer(), ...Object.fromEntries(keys) })
          const page = await openPage({ storage })
          for (const { path: at, value } of steps) page.answer(at, value)
          const unreadable = keys.map(([, raw]) => raw).filter((raw) => !parseRegister(raw).ok)
          expect(texts(storage)).toEqual(expect.arrayContaining(unreadable))
          const last = new Map(steps.map(({ path: at, value }) => [at, value]))
          for (const [at, value] of last) expect(page.values(at)).toContain(value)
        },
      ),
      runs(300),
    )
  })
})
