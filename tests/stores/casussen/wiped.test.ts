// Everything is taken off this device in another tab: this one must not write it back.
import { expect, it } from 'vitest'
import { MemoryJournal } from '../fakes/memory-journal.ts'
import { MemoryStorage } from '../fakes/memory-storage.ts'
import { openPage, settle } from '../fakes/page.ts'
import { stored } from '../stored.ts'

it('a tab that hears of it goes empty and writes nothing any more, also not what was on its way', async () => {
  const [storage, tab, journal] = [
    new MemoryStorage(stored({ 'x.a': 'tekst' })),
    new MemoryStorage(),
    new MemoryJournal(),
  ]
  const page = await openPage({ storage, tab, journal })
  journal.hold()
  page.answer('x.a', 'eerste')
  page.answer('x.b', 'tweede')
  storage.items.clear()
  journal.entries.clear()
  page.hearOtherTab('wijkwerkboek:wissen', '1')
  journal.release()
  page.leave()
  page.moveOn()
  await settle()
  expect([page.$casusId.get(), page.$registers.get()]).toEqual([undefined, {}])
  expect([storage.snapshot(), tab.snapshot(), [...journal.entries]]).toEqual([{}, {}, []])
})

it('a tab that was put aside meanwhile goes empty when it comes back', async () => {
  const [storage, tab, journal] = [
    new MemoryStorage(stored({ 'x.a': 'tekst' })),
    new MemoryStorage(),
    new MemoryJournal(),
  ]
  const page = await openPage({ storage, tab, journal })
  await settle()
  for (const kept of [storage.items, tab.items, journal.entries]) kept.clear()
  journal.active = undefined
  page.comeBack()
  await settle()
  expect([page.$casusId.get(), page.$registers.get(), storage.snapshot()]).toEqual([undefined, {}, {}])
})
