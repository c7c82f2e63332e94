import { beforeEach, describe, expect, it } from 'vitest'
import { findVersions, readVersion } from '../../../src/stores/snapshots/find.ts'
import { keep, type Wish } from '../../../src/stores/snapshots/keep.ts'
import { casus } from '../../domain/sample.ts'
import { MemoryShelf } from '../fakes/memory-shelf.ts'

const MINUTE = 60_000
const START = 1_790_000_100_000
const CASUS = 'abcdef1234'

let shelf: MemoryShelf
let named = 0

beforeEach(() => {
  shelf = new MemoryShelf()
})

/** Keeps a casus with this one answer, so many minutes after the start. */
const keepText = (text: string, minutes: number, wish: Wish = { reason: 'vanzelf' }, casusId = CASUS) => {
  named += 1
  const at = START + minutes * MINUTE
  return keep(shelf, { casusId, registers: casus({ 'x.a': text }), at, id: `id${named}` }, wish)
}

const versions = async () => (await findVersions(shelf, CASUS)).versions
const whenKept = async () => (await versions()).map(({ at }) => (at - START) / MINUTE)

describe('keeping a version', () => {
  it('gives back the whole casus as it stood', async () => {
    expect(await keepText('toen', 0)).toBe('kept')
    await keepText('later', 10)
    const [, first] = await versions()
    expect(first && (await readVersion(shelf, first))).toEqual(casus({ 'x.a': 'toen' }))
  })

  it('keeps what tells the same only once, and an empty casus not at all', async () => {
    expect([await keepText('', 0), await keepText('een', 1), await keepText('een', 30)]).toEqual([
      'same',
      'kept',
      'same',
    ])
    expect(await whenKept()).toEqual([1])
  })

  it('gives a version that is there already the name of what was about to happen', async () => {
    await keepText('een', 1)
    expect(await keepText('een', 2, { reason: 'bestand', about: 'van-els.html' })).toBe('same')
    expect(await keepText('een', 3, { reason: 'terug' })).toBe('same')
    expect((await versions()).map(({ reason, about }) => [reason, about])).toEqual([
      ['bestand', 'van-els.html'],
    ])
  })

  it('keeps how it stood before a text went, also when the text went within minutes', async () => {
    await keepText('een hele alinea die iemand per ongeluk kwijtraakt, met alles erin', 0)
    await keepText('oeps', 1)
    await keepText('iets anders', 2)
    expect((await versions()).map(({ reason }) => reason)).toEqual(['vanzelf', 'verdwenen'])
  })

  it('waits while someone types on, until enough changed', async () => {
    const typing: Wish = { reason: 'vanzelf', ifWorthIt: true }
    const kept = [
      await keepText('a', 0, typing),
      await keepText('ab', 1, typing),
      await keepText('abc', 6, typing),
    ]
    expect(kept).toEqual(['kept', 'not-worth', 'kept'])
  })

  it('thins what was kept before', async () => {
    for (let minute = 0; minute < 120; minute += 1) await keepText(`tekst ${minute}`, minute)
    const left = await whenKept()
    expect(left[0]).toBe(119)
    expect(left.length).toBeLessThan(20)
  })

  it('lets the oldest versions go when the device is full, and keeps the new one', async () => {
    for (let hour = 0; hour < 8; hour += 1) await keepText(`tekst ${hour}`, hour * 60)
    shelf.room = 8
    expect(await keepText('nieuw', 9 * 60)).toBe('kept')
    expect((await whenKept()).slice(0, 3)).toEqual([540, 420, 360])
  })

  it('gives up in silence when the device takes nothing at all', async () => {
    shelf.room = 0
    expect(await keepText('een', 0)).toBe('refused')
    shelf.refuses = true
    expect(await keepText('een', 0)).toBe('refused')
  })

  it('leaves other casussen their newest', async () => {
    await keepText('van een ander', 0, { reason: 'vanzelf' }, 'anders1234')
    for (let day = 0; day < 40; day += 1) await keepText(`tekst ${day}`, day * 24 * 60)
    expect(await shelf.heads('anders1234')).toHaveLength(1)
    await shelf.removeCasus('anders1234')
    expect([await shelf.heads('anders1234'), (await versions()).length > 30]).toEqual([[], true])
  })
})

describe('a damaged version', () => {
  beforeEach(async () => {
    for (const [index, text] of ['een', 'twee', 'drie'].entries()) await keepText(text, index * 60)
  })

  it('is skipped and counted, and the others are there', async () => {
    const [first, second] = shelf.stored
    Object.assign(first ?? {}, { head: { at: 'gisteren' } })
    Object.assign(second ?? {}, { marks: 7 })
    const found = await findVersions(shelf, CASUS)
    expect([found.unreadable, found.versions.length]).toEqual([2, 1])
  })

  it('is never opened by half', async () => {
    const whole = shelf.stored[0]?.text ?? ''
    const [head] = (await versions()).slice(-1)
    for (const text of [
      undefined,
      '',
      whole.slice(0, -9),
      whole.replace('x.a', 'x a'),
      whole.replace(CASUS, 'zzzzzz'),
    ]) {
      Object.assign(shelf.stored[0] ?? {}, { text })
      expect(head && (await readVersion(shelf, head))).toBeUndefined()
    }
  })

  it('stands in the way of no new one, and is not thrown away', async () => {
    Object.assign(shelf.stored[2] ?? {}, { head: null, marks: undefined, text: undefined })
    expect(await keepText('vier', 240)).toBe('kept')
    expect(shelf.stored).toHaveLength(4)
  })
})
