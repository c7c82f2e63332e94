import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, tellingWords, wordsOf } from '../../../src/domain/search/words.ts'

describe('what was typed, as words', () => {
  it('[Z1] knows no capitals and no accents', () => {
    expect(wordsOf('Eén IDEE, twee ideeën: café!')).toEqual(['een', 'idee', 'twee', 'ideeen', 'cafe'])
  })

  it('[Z1] keeps every sign in its place, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plain(text).length === text.length))
  })

  it('leaves out words that tell nothing, unless there are no others', () => {
    expect(tellingWords('Wie moet ik uitnodigen?')).toEqual(['uitnodigen'])
    expect(tellingWords('wat is dit')).toEqual(['wat', 'is', 'dit'])
  })
})
