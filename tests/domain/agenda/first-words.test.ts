import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWords, shortened } from '../../../src/domain/agenda/first-words.ts'
import { BOUWSTEEN_IDS, placeInBook } from '../../../src/domain/agenda/place-in-book.ts'
import type { Value } from '../../../src/domain/casus/register.ts'
import { CERTAINTY_ROW } from '../../../src/domain/kinds/schaal.ts'
import { ONE_OF_EACH } from '../kinds/one-of-each.ts'
import { runs } from '../runs.ts'
import { casus } from '../sample.ts'

const begun = (soort: string, answers: Readonly<Record<string, Value>>, row?: string): string => {
  const question = ONE_OF_EACH.find((one) => one.soort === soort)
  if (!question) throw new Error(soort)
  const slot = { worksheet: 'blad', question: question.id }
  const registers = casus(
    Object.fromEntries(Object.entries(answers).map(([path, value]) => [`blad.${question.id}${path}`, value])),
  )
  return firstWords(registers, slot, question, row)
}

describe('the words an action begins with', () => {
  it('[G4] are those of a text, a choice, ticks and a row', () => {
    expect(begun('tekst', { '': ' De bomen\nnameten ' })).toBe('De bomen nameten')
    expect(begun('keuze', { '': 'links' })).toBe('Linkeroptie')
    expect(begun('keuze', { '': 'anders', '/anders-namelijk': 'Rechtdoor' })).toBe('Rechtdoor')
    expect(begun('meerkeuze', { '/links': true, '/rechts': true })).toBe('Linkeroptie, Rechteroptie')
    expect(begun('tabel', { '/a/aantal': '3', '/a/meer': 'Bellen', '/b/wat': 'Lopen' }, 'a')).toBe('Bellen')
  })

  it('[G4] are none for a scale or a matrix: a score is never copied', () => {
    expect(begun('schaal', { '': 4, [`/${CERTAINTY_ROW}`]: 'vermoeden' })).toBe('')
    expect(begun('matrix', { '/links/wat': 'Bellen' })).toBe('')
  })

  it('[G4] fit on one line of at most 141 signs, and are the beginning of what was written', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        const line = shortened(text)
        expect(line.length).toBeLessThanOrEqual(141)
        expect(text.startsWith(line.replace(/…$/, ''))).toBe(true)
        expect(line.endsWith('…')).toBe(text.length > 140)
      }),
      runs(100),
    )
  })
})

describe('the place of an action in the book', () => {
  it('[G5] is the step or the bouwsteen of the chapter', () => {
    expect(placeInBook({ stap: 4 }, 'randvoorwaarden', {})).toEqual({
      stap: 'randvoorwaarden',
      bouwsteen: undefined,
    })
    expect(placeInBook({ bouwsteen: 'vertrouwen' }, 'steen-vertrouwen', {})).toEqual({
      stap: undefined,
      bouwsteen: 'vertrouwen',
    })
    expect(placeInBook({}, 'trio', { groep: 'visie' })).toEqual({ stap: undefined, bouwsteen: undefined })
  })

  it.each(BOUWSTEEN_IDS)('[G5] is %s where the scan asks about it', (groep) => {
    expect(placeInBook({}, 'bouwstenen', { groep })).toEqual({ stap: undefined, bouwsteen: groep })
  })
})
