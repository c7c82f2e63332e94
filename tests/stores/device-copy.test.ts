import { describe, expect, it } from 'vitest'
import { parseRegister } from '../../src/domain/casus/parse-register.ts'
import type { Register } from '../../src/domain/casus/register.ts'
import { createDeviceCopy } from '../../src/stores/device-copy.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { CASUS, FOREIGN, keyOf, OTHER_CASUS, register, stored } from './stored.ts'

const copyOf = (storage: MemoryStorage) => createDeviceCopy(storage, CASUS, () => 7)

function readRegister(text: string): Register {
  const parsed = parseRegister(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

describe('a casus in localStorage', () => {
  it('is read from its own keys and no others', () => {
    const storage = new MemoryStorage({
      ...FOREIGN,
      ...stored({ 'x.b': 'andere' }, OTHER_CASUS),
      ...stored({ 'x.a': 'tekst' }),
    })
    expect(Object.keys(copyOf(storage).readAll())).toEqual(['x.a'])
  })

  it('is written in the form it is read in', () => {
    const storage = new MemoryStorage()
    const text = register('tekst')
    expect(copyOf(storage).write('x.a', readRegister(text))).toBeUndefined()
    expect(storage.snapshot()).toEqual({ [keyOf('x.a')]: text })
  })

  it('says why it could not be written, and what stood there still does', () => {
    const storage = new MemoryStorage(stored({ 'x.a': 'oud' }))
    storage.refuses = 'blocked'
    expect(copyOf(storage).write('x.a', readRegister(register('nieuw')))).toBe('blocked')
    expect(storage.items.get(keyOf('x.a'))).toBe(register('oud'))
  })

  it('knows whether somebody else wrote there since', () => {
    const storage = new MemoryStorage(stored({ 'x.a': 'oud' }))
    const copy = copyOf(storage)
    expect([copy.isKnown('x.a'), copy.isKnown('x.b')]).toEqual([false, true])
    copy.readAll()
    expect(copy.isKnown('x.a')).toBe(true)
    storage.items.set(keyOf('x.a'), register('nieuw'))
    expect(copy.isKnown('x.a')).toBe(false)
  })

  it('keeps two damaged values apart that were found at the same moment', () => {
    const storage = new MemoryStorage({ [keyOf('x.a')]: 'half', [keyOf('x.b')]: 'ook half' })
    const copy = copyOf(storage)
    copy.readAll()
    expect(copy.listSetAside().map(({ raw }) => raw)).toEqual(['half', 'ook half'])
  })
})
