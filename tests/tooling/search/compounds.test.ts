import { describe, expect, it } from 'vitest'
import { compoundSplitter } from '../../../scripts/build/search/compounds.mjs'
import { dutchWords } from '../../../scripts/build/search/dictionary.mjs'

// What the book uses by itself; the rest is up to the dictionary.
const book = new Set(
  'agenda bewoners bomen deuren huis initiatief initiatieven kaart leden open over plaats plan raad spreken straat stuurt uren wet werkplaats wijk zalen'.split(
    ' ',
  ),
)
const split = compoundSplitter({ book, dictionary: dutchWords() })

describe('a compound falls apart', () => {
  it.each([
    ['bewonersinitiatieven', 'bewoners', 'initiatieven'],
    ['wijkagenda', 'wijk', 'agenda'],
    ['bomenplan', 'bomen', 'plan'],
    ['vergaderzalen', 'vergader', 'zalen'],
    ['omgevingswet', 'omgevings', 'wet'],
    // The linking s goes with the first part.
    ['raadsleden', 'raads', 'leden'],
    // One cut, and the word one would search for stays whole.
    ['wijkwerkplaats', 'wijk', 'werkplaats'],
  ])('%s into %s and %s', (word, first, last) => {
    expect(split(word)).toEqual([first, last])
  })
})

describe('a word that only looks like one stays whole', () => {
  it.each([
    'voordeuren',
    'tegenspreken',
    'verstuurt',
    'meelopen',
    'achteraan',
    'temperaturen',
    'vertrouwen',
    'straten',
  ])('%s', (word) => {
    expect(split(word)).toBeUndefined()
  })
})
