import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worksheetsOf } from '../../../src/domain/turning/conceal.ts'
import { readScan } from '../../../src/domain/turning/scan.ts'
import { agreedOnPaper, spreadText } from '../../../src/messages/reveal.ts'
import { realWorkbook } from '../../catalog/real.ts'
import { casus } from '../sample.ts'
import { cards } from './scan.ts'
import { SCAN } from './sheet.ts'

const REAL = worksheetsOf(realWorkbook()).find(({ id }) => id === 'bouwstenen')
if (!REAL) throw new Error('no scan')

describe('the turned cards', () => {
  it('[O4] stand with the widest difference first, each score with its lens and how it is known', () => {
    const laid = {
      ...cards('wijk 2, sociaal 3'),
      ...cards('wijk 1 vermoeden, fysiek 5 cijfers', 'vertrouwen'),
    }
    expect(
      readScan(casus(laid), SCAN).map(({ id, spread, cards: on, silent }) => [id, spread, on, silent]),
    ).toEqual([
      [
        'vertrouwen',
        4,
        [
          { lens: 'wijk', score: 1, certainty: 'vermoeden', isGuess: true },
          { lens: 'fysiek', score: 5, certainty: 'uit cijfers', isGuess: false },
        ],
        ['sociaal'],
      ],
      [
        'visie',
        1,
        [
          { lens: 'wijk', score: 2, certainty: undefined, isGuess: false },
          { lens: 'sociaal', score: 3, certainty: undefined, isGuess: false },
        ],
        ['fysiek'],
      ],
    ])
  })

  it('[O4] keep every score when another was agreed, and the agreed one with its reason beside them', () => {
    const laid = { 'bouwstenen.visie@wijk': 1, 'bouwstenen.visie@fysiek': 5 }
    const agreed = {
      'bouwstenen.afgesproken/visie/score': '2',
      'bouwstenen.afgesproken/visie/waarom': 'De straat weet van niets.',
    }
    const [stone] = readScan(casus({ ...laid, ...agreed }), REAL)
    expect(stone?.cards.map(({ score }) => score)).toEqual([1, 5])
    expect(stone?.agreed).toEqual({ score: '2', why: 'De straat weet van niets.' })
    expect(stone && agreedOnPaper(stone)).toBe('Samen afgesproken: 2 van 5. De straat weet van niets.')
  })

  it('[O4] leave no trace on paper of what was not agreed', () => {
    expect(agreedOnPaper({ agreed: { score: '', why: ' ' } })).toBeUndefined()
  })

  it('[O4] hold no number that nobody gave, but how far the scores lie apart', () => {
    const score = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(score, score, score, (wijk, sociaal, fysiek) => {
        const stones = readScan(casus(cards(`wijk ${wijk}, sociaal ${sociaal}, fysiek ${fysiek}`)), SCAN)
        const given = [wijk, sociaal, fysiek]
        const numbers = stones.flatMap(({ cards: on }) => on.map((card) => card.score))
        expect(numbers).toEqual(given)
        expect(stones[0]?.spread).toBe(Math.max(...given) - Math.min(...given))
      }),
    )
  })

  it('[O4] say in words how far apart', () => {
    const told = ['', 'wijk 2', 'wijk 2, fysiek 2', 'wijk 2, fysiek 5'].map((text) => {
      const [stone] = readScan(casus(cards(text)), SCAN)
      return stone && spreadText(stone)
    })
    expect(told).toEqual(['geen scores', 'één score', 'geen verschil', 'verschil 3'])
  })
})
