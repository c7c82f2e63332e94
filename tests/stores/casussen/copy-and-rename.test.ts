import { describe, expect, it } from 'vitest'
import { duplicate, rename } from '../../../src/stores/casussen/change.ts'
import { nameOf, registersOf } from '../../../src/stores/casussen/elsewhere.ts'
import { listCasussen } from '../../../src/stores/casussen/list.ts'
import { noteSavedAsFile } from '../../../src/stores/casussen/notes.ts'
import { MemoryJournal } from '../fakes/memory-journal.ts'
import { MemoryStorage } from '../fakes/memory-storage.ts'
import { openPage, settle } from '../fakes/page.ts'
import { CASUS, keyOf, OTHER_CASUS, stored } from '../stored.ts'

const twoCasussen = () => ({
  storage: new MemoryStorage({
    ...stored({ 'casus.naam': 'Plein', 'x.a': 'van het plein' }, OTHER_CASUS),
    ...stored({ 'casus.naam': 'Straat', 'x.a': 'van de straat' }),
  }),
  journal: new MemoryJournal(),
})

describe('another name', () => {
  it.each([CASUS, OTHER_CASUS])(
    'is an answer like all others, for the casus in use and for another (%s)',
    async (id) => {
      const device = twoCasussen()
      const page = await openPage(device)
      await rename(page.hold, id, 'Nieuwe naam')
      await settle()
      expect(await nameOf(page.hold, id)).toBe('Nieuwe naam')
      expect(device.storage.items.get(keyOf('casus.naam', id))).toContain('Nieuwe naam')
      expect(device.journal.snapshot(id)['casus.naam']).toContain('Nieuwe naam')
      expect(await nameOf((await openPage(device)).hold, id)).toBe('Nieuwe naam')
    },
  )

  it('reaches a tab in which that casus is open', async () => {
    const device = twoCasussen()
    const [here, there] = [await openPage(device), await openPage(device)]
    await there.switchTo(OTHER_CASUS)
    await rename(here.hold, OTHER_CASUS, 'Het Plein')
    const key = keyOf('casus.naam', OTHER_CASUS)
    there.hearOtherTab(key, device.storage.read(key))
    expect(there.values('casus.naam')).toEqual(['Het Plein'])
  })
})

describe('a copy of a casus', () => {
  it('has every answer of the original, another name, and a number of its own', async () => {
    const page = await openPage(twoCasussen())
    const copy = await duplicate(page.hold, OTHER_CASUS)
    expect([CASUS, OTHER_CASUS]).not.toContain(copy)
    expect(await nameOf(page.hold, copy)).toBe('kopie van Plein')
    expect((await registersOf(page.hold, copy))['x.a']).toEqual(
      (await registersOf(page.hold, OTHER_CASUS))['x.a'],
    )
  })

  it('and the original never get anything of one another', async () => {
    const device = twoCasussen()
    const page = await openPage(device)
    const copy = await duplicate(page.hold, CASUS)
    page.answer('x.a', 'verder in het origineel')
    await page.switchTo(copy)
    page.answer('x.b', 'verder in de kopie')
    await settle()
    const next = await openPage(device)
    expect([next.values('x.a'), next.values('x.b')]).toEqual([['van de straat'], ['verder in de kopie']])
    await next.switchTo(CASUS)
    expect([next.values('x.a'), next.values('x.b')]).toEqual([['verder in het origineel'], []])
  })

  it('keeps two versions that stand side by side', async () => {
    const device = twoCasussen()
    const both = JSON.stringify({
      s: { wa: 1, wb: 1 },
      v: [
        ['wa', 1, 1, 'van a'],
        ['wb', 1, 2, 'van b'],
      ],
    })
    device.storage.items.set(keyOf('x.a'), both)
    const page = await openPage(device)
    await page.switchTo(await duplicate(page.hold, CASUS))
    expect(page.values('x.a').sort()).toEqual(['van a', 'van b'])
  })

  it('goes along to the next page where this browser keeps nothing', async () => {
    const nothingKept = () => Object.assign(new MemoryStorage(), { available: false })
    const page = await openPage({ storage: nothingKept() })
    page.answer('casus.naam', 'Straat')
    const copy = await duplicate(page.hold, page.$casusId.get() ?? '')
    const next = await openPage({ storage: nothingKept(), handedOver: page.moveOn() })
    expect(await nameOf(next.hold, copy)).toBe('kopie van Straat')
  })
})

describe('the list of casussen', () => {
  it('says of each what it is called, how far it is, when it was changed and saved, and whether it is open here', async () => {
    const device = twoCasussen()
    device.storage.items.set(
      keyOf('_voortgang.een'),
      JSON.stringify({ s: { wa: 1 }, v: [['wa', 1, 9, 'klaar']] }),
    )
    const page = await openPage(device)
    noteSavedAsFile(page.hold, CASUS, 77)
    await settle()
    const chapters = [
      { id: 'een', werkbladen: ['casus'] },
      { id: 'twee', werkbladen: ['x'] },
      { id: 'drie', werkbladen: ['y'] },
    ]
    const [straat, plein] = await listCasussen(page.hold, chapters)
    expect(straat).toMatchObject({
      name: 'Straat',
      changedAt: 9,
      savedAt: 77,
      isCurrent: true,
      chapters: { klaar: 1, bezig: 1, total: 3 },
    })
    expect(plein).toMatchObject({
      name: 'Plein',
      savedAt: 0,
      isCurrent: false,
      chapters: { klaar: 0, bezig: 2 },
    })
  })
})
