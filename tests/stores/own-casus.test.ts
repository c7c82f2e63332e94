// Two tabs, each with a casus of its own. A tab keeps its casus from page to page; what another tab chooses is
// for new tabs.
import { describe, expect, it } from 'vitest'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { openPage, settle } from './fakes/page.ts'
import { ACTIVE, CASUS, OTHER_CASUS, pointer, stored } from './stored.ts'

const device = () => ({
  storage: new MemoryStorage({
    ...stored({ 'x.a': 'andere casus' }, OTHER_CASUS),
    ...stored({ 'x.a': 'deze casus' }),
  }),
  journal: new MemoryJournal(),
})

describe('a tab with a casus of its own', () => {
  it('keeps it on its next page, whatever another tab chooses', async () => {
    const [shared, tab] = [device(), new MemoryStorage()]
    await openPage({ ...shared, tab })
    const other = await openPage(shared)
    await other.switchTo(OTHER_CASUS)
    await settle()
    expect((await openPage({ ...shared, tab })).shows('x.a')).toBe('deze casus')
  })

  it('keeps it when it comes back from the back/forward cache', async () => {
    const [shared, tab] = [device(), new MemoryStorage()]
    const page = await openPage({ ...shared, tab })
    await (await openPage(shared)).switchTo(OTHER_CASUS)
    page.comeBack()
    await settle()
    expect(page.shows('x.a')).toBe('deze casus')
  })

  it('shows on Back the casus that a later page of the same tab chose', async () => {
    const [shared, tab] = [device(), new MemoryStorage()]
    const page = await openPage({ ...shared, tab })
    await (await openPage({ ...shared, tab })).switchTo(OTHER_CASUS)
    page.comeBack()
    await settle()
    expect([page.$casusId.get(), page.values('x.a')]).toEqual([OTHER_CASUS, ['andere casus']])
  })

  it('keeps a new one in which nothing was typed yet', async () => {
    const [shared, tab] = [device(), new MemoryStorage()]
    const page = await openPage({ ...shared, tab })
    await page.switchTo()
    const next = await openPage({ ...shared, tab })
    next.answer('x.a', 'eerste letter')
    expect([next.$casusId.get(), next.values('x.a')]).toEqual([page.$casusId.get(), ['eerste letter']])
  })

  it('is not bound by what another tab chose before it was opened: that one it begins with', async () => {
    const shared = device()
    await (await openPage(shared)).switchTo(OTHER_CASUS)
    await settle()
    expect((await openPage(shared)).$casusId.get()).toBe(OTHER_CASUS)
  })

  it('goes by the choice of the device when its own cannot be read', async () => {
    const [shared, tab] = [device(), new MemoryStorage({ 'wijkwerkboek:tabblad': '../../etc' })]
    expect((await openPage({ ...shared, tab })).$casusId.get()).toBe(CASUS)
    expect(shared.storage.items.get(ACTIVE)).toBe(pointer())
  })
})
