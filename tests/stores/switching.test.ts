import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PATIENT, runs } from '../domain/runs.ts'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { openPage, type Page, settle } from './fakes/page.ts'
import { ACTIVE, CASUS, FOREIGN, keyOf, OTHER_CASUS, register, stored } from './stored.ts'

const twoCasussen = () =>
  new MemoryStorage({
    ...FOREIGN,
    ...stored({ 'x.a': 'andere casus', 'casus.naam': 'Plein' }, OTHER_CASUS),
    ...stored({ 'x.a': 'deze casus', 'casus.naam': 'Straat' }),
  })

const keysOf = (storage: MemoryStorage, casusId: string) =>
  Object.fromEntries(
    Object.entries(storage.snapshot()).filter(([key]) => key.includes(casusId) && key !== ACTIVE),
  )

type Step = { readonly path: string; readonly value: string } | 'leave' | 'wait' | 'other tab'

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ path: fc.constantFrom('x.a', 'x.b', 'casus.naam'), value: fc.string() }),
  },
  fc.constantFrom('leave', 'wait', 'other tab'),
)

async function perform(page: Page, step: Step): Promise<void> {
  if (step === 'leave') page.leave()
  else if (step === 'wait') await settle()
  else if (step === 'other tab') page.hearOtherTab(keyOf('x.a', OTHER_CASUS), register('x', 'wtab'))
  else page.answer(step.path, step.value)
}

describe('switching to another casus', () => {
  it('shows that casus and nothing of the one before', async () => {
    const page = await openPage({ storage: twoCasussen() })
    page.answer('x.alleen-hier', 'tekst')
    await page.switchTo(OTHER_CASUS)
    expect([page.$casusId.get(), page.shows('x.a'), page.values('x.alleen-hier')]).toEqual([
      OTHER_CASUS,
      'andere casus',
      [],
    ])
  })

  it('is remembered by the next page', async () => {
    const [storage, journal] = [twoCasussen(), new MemoryJournal()]
    const page = await openPage({ storage, journal })
    await page.switchTo(OTHER_CASUS)
    await settle()
    expect((await openPage({ storage, journal })).$casusId.get()).toBe(OTHER_CASUS)
    storage.items.delete(ACTIVE)
    expect((await openPage({ storage, journal })).$casusId.get()).toBe(OTHER_CASUS)
  })

  it('to a new one begins with empty fields, and the old one stays', async () => {
    const storage = twoCasussen()
    const page = await openPage({ storage })
    await page.switchTo()
    expect([page.$registers.get(), page.$saveStatus.get()]).toEqual([{}, { type: 'nothing-yet' }])
    expect((await page.casusIds()).slice(1).sort()).toEqual([CASUS, OTHER_CASUS].sort())
  })

  it('tells casussen apart by their names', async () => {
    const [storage, journal] = [twoCasussen(), new MemoryJournal()]
    journal.put('derde12345', 'casus.naam', register('Alleen in het logboek'))
    const page = await openPage({ storage, journal })
    const ids = await page.casusIds()
    expect(await Promise.all(ids.map((id) => page.nameOf(id)))).toEqual([
      'Straat',
      'Plein',
      'Alleen in het logboek',
    ])
  })

  it('never mixes what was still on its way to the journal', async () => {
    const [storage, journal] = [twoCasussen(), new MemoryJournal()]
    const page = await openPage({ storage, journal })
    await settle()
    journal.hold()
    page.answer('x.a', 'eerste')
    page.answer('x.a', 'tweede')
    const switched = page.switchTo(OTHER_CASUS)
    journal.release()
    await switched
    await settle()
    expect(journal.snapshot(CASUS)['x.a']).toContain('tweede')
    expect(journal.snapshot(CASUS)['x.a']).not.toContain('andere casus')
    expect(journal.snapshot(OTHER_CASUS)['x.a']).not.toContain('tweede')
  })

  it('twice in a row ends at the last, with nothing of the first', async () => {
    const [storage, journal] = [twoCasussen(), new MemoryJournal()]
    journal.put(OTHER_CASUS, 'x.c', register('alleen in het logboek'))
    const page = await openPage({ storage, journal })
    journal.hold()
    const both = [page.switchTo(OTHER_CASUS), page.switchTo('nieuw12345')]
    journal.release()
    await Promise.all(both)
    expect([page.$casusId.get(), page.$registers.get()]).toEqual(['nieuw12345', {}])
    expect(keysOf(storage, 'nieuw12345')).toEqual({})
  })

  it('and back finds what could not be saved anywhere', async () => {
    const storage = twoCasussen()
    const page = await openPage({ storage })
    storage.refuses = 'full'
    page.answer('x.a', 'nergens bewaard')
    await page.switchTo(OTHER_CASUS)
    await page.switchTo(CASUS)
    expect(page.values('x.a')).toEqual(['nergens bewaard'])
    expect(page.$saveStatus.get().type).toBe('failed')
  })

  it('takes along to the next page what could not be saved of the casus left behind', async () => {
    const nothingKept = () => Object.assign(new MemoryStorage(), { available: false })
    const page = await openPage({ storage: nothingKept() })
    page.answer('casus.naam', 'Straat')
    const straat = page.$casusId.get() ?? ''
    await page.switchTo()
    page.answer('casus.naam', 'Plein')
    const next = await openPage({ storage: nothingKept(), handedOver: page.moveOn() })
    expect([next.shows('casus.naam'), await next.nameOf(straat)]).toEqual(['Plein', 'Straat'])
    expect(await next.casusIds()).toEqual([page.$casusId.get(), straat])
    await next.switchTo(straat)
    expect(next.values('casus.naam')).toEqual(['Straat'])
  })

  it('takes it along also when nothing was typed yet in the casus after it', async () => {
    const nothingKept = () => Object.assign(new MemoryStorage(), { available: false })
    const page = await openPage({ storage: nothingKept() })
    page.answer('casus.naam', 'Straat')
    const straat = page.$casusId.get() ?? ''
    await page.switchTo()
    const next = await openPage({ storage: nothingKept(), handedOver: page.moveOn() })
    expect([next.$casusId.get(), next.$registers.get()]).toEqual([page.$casusId.get(), {}])
    expect(await next.nameOf(straat)).toBe('Straat')
  })

  it('leaves the other byte for byte as it was, and every key of others too', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 25, size: 'max' }), async (steps) => {
        const [storage, journal] = [twoCasussen(), new MemoryJournal()]
        const page = await openPage({ storage, journal })
        await page.switchTo(OTHER_CASUS)
        await settle()
        await page.switchTo(CASUS)
        await settle()
        const before = [keysOf(storage, OTHER_CASUS), journal.snapshot(OTHER_CASUS)]
        for (const step of steps) await perform(page, step)
        await settle()
        expect([keysOf(storage, OTHER_CASUS), journal.snapshot(OTHER_CASUS)]).toEqual(before)
        expect(storage.snapshot()).toMatchObject(FOREIGN)
      }),
      runs(100),
    )
  })
})

describe('a page that comes back from the back/forward cache', () => {
  it('shows what another page wrote meanwhile', async () => {
    const storage = twoCasussen()
    const page = await openPage({ storage })
    storage.items.set(keyOf('x.b'), register('intussen geschreven', 'wtab'))
    page.comeBack()
    await settle()
    expect(page.shows('x.b')).toBe('intussen geschreven')
  })

  it('keeps its own casus while something of it is not saved', async () => {
    const storage = twoCasussen()
    const tab = new MemoryStorage()
    const page = await openPage({ storage, tab })
    storage.refuses = 'full'
    page.answer('x.a', 'nog niet bewaard')
    tab.items.set('wijkwerkboek:tabblad', OTHER_CASUS)
    page.comeBack()
    await settle()
    expect([page.$casusId.get(), page.shows('x.a')]).toEqual([CASUS, 'nog niet bewaard'])
  })
})
