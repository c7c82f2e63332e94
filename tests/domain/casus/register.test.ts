import { describe, expect, it } from 'vitest'
import {
  EMPTY_REGISTER,
  isSame,
  merge,
  otherVersions,
  type Register,
  serialize,
  shownTogether,
  shownVersion,
  type Value,
  write,
} from '../../../src/domain/casus/register.ts'

const version = (writer: string, count: number, value: Value, at = count) => ({ writer, count, at, value })
const written = (writer: string, value: Value, at = 1): Register =>
  write(EMPTY_REGISTER, version(writer, 1, value, at))
const values = (register: Register) => register.versions.map(({ value }) => value)

describe('write', () => {
  it('[R1] replaces what stood there', () => {
    expect(values(write(written('wa', 'oud'), version('wa', 2, 'nieuw')))).toEqual(['nieuw'])
  })

  it('[R1] keeps a version that it was not told to replace', () => {
    const two = merge(written('wa', 'van a'), written('wb', 'van b'))
    const next = write(two, version('wa', 2, 'van a, langer'), shownTogether(two, 'wa'))
    expect(values(next)).toEqual(['van a, langer', 'van b'])
  })

  it('[R1] leaves the register it was given as it was', () => {
    const before = written('wa', 'oud')
    const text = serialize(before)
    write(before, version('wa', 2, 'nieuw'))
    expect(serialize(before)).toBe(text)
  })

  it('[R1] remembers every writer it heard of', () => {
    const two = write(merge(written('wb', 'b'), written('wa', 'a')), version('wc', 7, 'c'))
    expect(two.seen).toEqual({ wa: 1, wb: 1, wc: 7 })
  })
})

describe('merge', () => {
  it('[R2] lets newer replace older in silence', () => {
    const old = written('wa', 'oud')
    expect(values(merge(old, write(old, version('wb', 1, 'nieuw'))))).toEqual(['nieuw'])
  })

  it('[R2] keeps both of what was written separately', () => {
    expect(values(merge(written('wa', 'van a'), written('wb', 'van b')))).toEqual(['van a', 'van b'])
  })

  it('[R2] does not bring back an old file over what was written since', () => {
    const file = written('wa', 'oud')
    const now = write(file, version('wa', 2, ''))
    expect(values(merge(now, file))).toEqual([''])
  })

  it('[R2] ends a dispute for everybody once someone has chosen', () => {
    const two = merge(written('wa', 'van a'), written('wb', 'van b'))
    const chosen = write(two, version('wb', 2, 'van b'), two.versions)
    expect(values(merge(chosen, written('wa', 'van a')))).toEqual(['van b'])
  })

  it('[R2] keeps what a third wrote while the others were choosing', () => {
    const two = merge(written('wa', 'van a'), written('wb', 'van b'))
    const chosen = write(two, version('wb', 2, 'van b'), two.versions)
    expect(values(merge(chosen, written('wc', 'van c')))).toEqual(['van b', 'van c'])
  })
})

describe('what a page shows', () => {
  const two = merge(written('wa', 'van a', 10), written('wb', 'van b', 20))

  it('[R3] is its own version, also when another is later', () => {
    expect(shownVersion(two, 'wa')?.value).toBe('van a')
  })

  it('[R3] is the latest on a page that wrote neither', () => {
    expect(shownVersion(two, 'wc')?.value).toBe('van b')
    expect(shownVersion(two)?.value).toBe('van b')
  })

  it('[R3] is the same on every page when clocks tie', () => {
    const tied = merge(written('wb', 'van b', 5), written('wa', 'van a', 5))
    expect(shownVersion(tied)?.value).toBe('van a')
  })

  it('[R3] is the last thing the page wrote, when it wrote twice over a screen that lagged behind', () => {
    const typed = write(two, version('wa', 2, 'van a, langer'))
    const chosen = write(typed, version('wa', 3, 'van b'), two.versions)
    expect(values(chosen)).toEqual(['van a, langer', 'van b'])
    expect(shownVersion(chosen, 'wa')?.value).toBe('van b')
  })

  it('[R3] is nothing where nothing was written', () => {
    expect(shownVersion(undefined, 'wa')).toBeUndefined()
    expect(shownTogether(EMPTY_REGISTER, 'wa')).toEqual([])
  })

  it('[R4] stands beside the versions that say something else', () => {
    expect(otherVersions(two, 'wa').map(({ value }) => value)).toEqual(['van b'])
  })

  it('[R4] counts the same text once', () => {
    const three = merge(merge(written('wa', 'gelijk'), written('wb', 'gelijk')), written('wc', 'anders'))
    expect(otherVersions(three, 'wa').map(({ value }) => value)).toEqual(['anders'])
    expect(shownTogether(three, 'wa').map(({ writer }) => writer)).toEqual(['wa', 'wb'])
  })

  it('[R4] tells the number 2 from the text 2', () => {
    expect(otherVersions(merge(written('wa', 2), written('wb', '2')), 'wa')).toHaveLength(1)
  })
})

describe('the stored text', () => {
  it('[R6] is as short as the specification shows', () => {
    expect(serialize(written('wa', 'tekst', 1_700_000_000_000))).toBe(
      '{"s":{"wa":1},"v":[["wa",1,1700000000000,"tekst"]]}',
    )
  })

  it('[R2] tells two copies of the same state for the same', () => {
    const [a, b] = [written('wa', 'a'), written('wb', 'b')]
    expect(isSame(merge(a, b), merge(b, a))).toBe(true)
    expect(isSame(a, b)).toBe(false)
  })
})
