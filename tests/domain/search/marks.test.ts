import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/domain/search/marks.ts'

const hits = (text: string, words: readonly string[]) =>
  excerpt(text, words)
    .filter(({ isHit }) => isHit)
    .map((piece) => piece.text)

describe('an excerpt', () => {
  it('[Z2] marks the words as they were written', () => {
    expect(hits('Eén café op de Cafékade', ['cafe'])).toEqual(['café', 'Café'])
  })

  it('[Z2] is part of the text, sign for sign', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 400 })
    fc.assert(
      fc.property(texts, fc.string({ minLength: 1, maxLength: 4 }), (text, word) => {
        const shown = excerpt(text, [word]).map((piece) => piece.text)
        const inner = shown.filter((piece) => piece !== '… ' && piece !== ' …').join('')
        return text.includes(inner)
      }),
    )
  })

  it('begins shortly before the first hit, at a word', () => {
    const [before, around] = excerpt(`${'woord '.repeat(60)}bankje ${'woord '.repeat(60)}`, ['bankje'])
    expect(before?.text).toBe('… ')
    expect(around?.text.startsWith('woord')).toBe(true)
  })
})
