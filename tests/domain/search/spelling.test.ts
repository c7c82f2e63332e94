import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance, nearestWords, otherForm } from '../../../src/domain/search/spelling.ts'
import { isKnown, suggestionsFor } from '../../../src/domain/search/vocabulary.ts'

const WORDS = ['initiatief', 'bewoners', 'overlast', 'parkeer', 'budget', 'vertrouwen', 'huizen']

describe('another form of a word', () => {
  it.each([
    ['initiatief', 'initiatieven'],
    ['initiatieven', 'initiatief'],
    ['huis', 'huizen'],
    ['huizen', 'huis'],
    ['grens', 'grenzen'],
    ['brieven', 'brief'],
  ])('of %s is %s', (word, other) => {
    expect(otherForm(word)).toBe(other)
  })

  it.each(['plan', 'leven', 'bos', 'agenda'])('there is none of %s', (word) => {
    expect(otherForm(word)).toBeUndefined()
  })
})

describe('a word that is misspelled', () => {
  it('is as far from another as letters differ, a swap counting once', () => {
    expect([distance('wijk', 'wijk'), distance('wijk', 'wjik'), distance('wijk', 'bijl')]).toEqual([0, 1, 2])
  })

  it('is as far there as back', () => {
    const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(fc.property(word, word, (one, other) => distance(one, other) === distance(other, one)))
  })

  it('gets the nearest words of the book, and none when all are far', () => {
    expect(nearestWords('initatief', WORDS, 3)).toEqual(['initiatief'])
    expect(nearestWords('xylofoon', WORDS, 3)).toEqual([])
  })
})

describe('a word that the book does not have', () => {
  it('is told from one it has in another form', () => {
    expect(['budgetten', 'huis', 'last', 'vertrouw'].map((word) => isKnown(word, WORDS))).toEqual(
      Array.from({ length: 4 }, () => true),
    )
    expect(isKnown('kwartetten', WORDS)).toBe(false)
  })

  it('is taken apart into words it has', () => {
    expect(suggestionsFor('parkeeroverlast', WORDS)).toEqual(['parkeer overlast'])
    expect(suggestionsFor('qqqq', WORDS)).toEqual([])
  })
})
