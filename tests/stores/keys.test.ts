import { describe, expect, it } from 'vitest'
import {
  ACTIVE_KEY,
  isNewerFormat,
  LENS_KEY,
  parseKey,
  registerKey,
  setAsideKey,
} from '../../src/stores/keys.ts'

describe('the names of things on the device', () => {
  it('are what they have been since the first version', () => {
    expect([
      registerKey('abcdef1234', 'x.a'),
      ACTIVE_KEY,
      LENS_KEY,
      setAsideKey(7, 'wijkwerkboek:1:abcdef1234:x.a'),
    ]).toEqual([
      'wijkwerkboek:1:abcdef1234:x.a',
      'wijkwerkboek:actief',
      'wijkwerkboek:bril',
      'wijkwerkboek:apart:7:wijkwerkboek:1:abcdef1234:x.a',
    ])
  })

  it('can be taken apart again', () => {
    expect(parseKey(registerKey('abcdef1234', 'x.a/k3/wie@wijk'))).toEqual({
      format: 1,
      casusId: 'abcdef1234',
      path: 'x.a/k3/wie@wijk',
    })
  })

  it.each([
    ACTIVE_KEY,
    LENS_KEY,
    setAsideKey(7, registerKey('abcdef1234', 'x.a')),
    'thema',
    'wijkwerkboek:1:kort:x.a',
    'wijkwerkboek:1:abcdef1234:',
  ])('are not taken for an answer: %s', (key) => {
    expect(parseKey(key)).toBeUndefined()
  })

  it('tell by their number when a newer version wrote them', () => {
    const formatOf = (key: string) => parseKey(key) ?? { format: 0, casusId: '', path: '' }
    expect(
      [1, 2, 10].map((format) => isNewerFormat(formatOf(`wijkwerkboek:${format}:abcdef1234:x.a`))),
    ).toEqual([false, true, true])
  })
})
