import { afterEach, describe, expect, it, vi } from 'vitest'
import { casusNameInUse } from '../../src/stores/casus-name.ts'
import { keyOf, register, stored } from './stored.ts'

/** A page whose localStorage holds these items and can only be read. */
const reading = (items: Readonly<Record<string, string>>) => {
  const methods = { getItem: (key: string) => items[key] ?? null }
  vi.stubGlobal('window', { localStorage: Object.assign(Object.create(methods), items) })
}

afterEach(() => vi.unstubAllGlobals())

describe('the name of the casus in use, on a page that only reads', () => {
  it('is what stands at casus.naam', () => {
    reading(stored({ 'casus.naam': ' Beukstraat ' }))
    expect(casusNameInUse()).toBe('Beukstraat')
  })

  it.each([
    ['it has no name yet', stored({ 'x.a': 'tekst' })],
    ['its name was emptied', stored({ 'casus.naam': '  ' })],
    ['its name cannot be read', { ...stored({}), [keyOf('casus.naam')]: register('Straat').slice(0, 20) }],
  ])('is empty when %s', (_what, items) => {
    reading(items)
    expect(casusNameInUse()).toBe('')
  })

  it('is none when there is no casus', () => {
    reading({})
    expect(casusNameInUse()).toBeUndefined()
  })

  it('is none where there is no localStorage', () => {
    vi.stubGlobal('window', {})
    expect(casusNameInUse()).toBeUndefined()
  })
})
