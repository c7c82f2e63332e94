import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LENSES } from '../../../src/domain/casus/lens.ts'
import type { Value } from '../../../src/domain/casus/register.ts'
import { patternOf, SHAPES, type Shape } from '../../../src/domain/turning/pattern.ts'
import { readScan, type Stone } from '../../../src/domain/turning/scan.ts'
import { takesPartPath } from '../../../src/domain/turning/state.ts'
import { questionsFor } from '../../../src/messages/turning-questions.ts'
import { casus } from '../sample.ts'
import { cards } from './scan.ts'
import { SCAN } from './sheet.ts'

const ALONE = Object.fromEntries(
  ['sociaal', 'fysiek'].map((lens) => [takesPartPath('scan', lens as 'sociaal'), false]),
)
const PAIR = { [takesPartPath('scan', 'sociaal')]: false }

const stoneOf = (answers: Record<string, Value>): Stone =>
  readScan(casus(answers), SCAN).find(({ id }) => id === 'visie') as Stone

describe('the shape of what was laid down', () => {
  it.each<[string, Record<string, Value>, Shape, string?]>([
    ['', {}, 'niemand'],
    ['wijk 1', ALONE, 'een-laag'],
    ['wijk 3 cijfers', ALONE, 'een-midden'],
    ['wijk 5', ALONE, 'een-hoog'],
    ['wijk 5 vermoeden', ALONE, 'een-vermoeden'],
    ['wijk 4', {}, 'maar-een', 'wijk'],
    ['wijk 4, fysiek 4', {}, 'een-zweeg', 'sociaal'],
    ['wijk 1, fysiek 4', {}, 'twee-uiteen'],
    ['wijk 1, fysiek 4', PAIR, 'twee-uiteen'],
    ['wijk 1, sociaal 2, fysiek 5', {}, 'een-hoger', 'fysiek'],
    ['wijk 4, sociaal 1, fysiek 5', {}, 'een-lager', 'sociaal'],
    ['wijk 1, sociaal 3, fysiek 5', {}, 'alle-drie-anders'],
    ['wijk 2, sociaal 3, fysiek 4', {}, 'alle-drie-anders'],
    ['wijk 1 vermoeden, sociaal 4 vermoeden, fysiek 5 vermoeden', {}, 'verschil-van-vermoedens'],
    ['wijk 1, sociaal 2 vermoeden, fysiek 2', {}, 'allemaal-laag'],
    ['wijk 1 vermoeden, sociaal 2 vermoeden, fysiek 2 vermoeden', {}, 'laag-vermoed'],
    ['wijk 5, sociaal 4 vermoeden, fysiek 4', {}, 'allemaal-hoog'],
    ['wijk 5 vermoeden, fysiek 4 vermoeden', PAIR, 'hoog-vermoed'],
    ['wijk 3, sociaal 3, fysiek 4', {}, 'midden'],
  ])('[O5] %s', (laid, present, shape, lens) => {
    expect(patternOf(stoneOf({ ...cards(laid), ...present }))).toEqual(lens ? { shape, lens } : { shape })
  })

  it('[O5] always is one of these, and names only who is there', () => {
    const anyCard = fc.option(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('cijfers', 'vermoeden')),
    )
    fc.assert(
      fc.property(fc.tuple(anyCard, anyCard, anyCard), fc.subarray([...LENSES]), (laid, absent) => {
        const text = laid
          .flatMap((card, index) => (card ? [`${LENSES[index]} ${card[0]} ${card[1]}`] : []))
          .join(', ')
        const away = Object.fromEntries(absent.map((lens) => [takesPartPath('scan', lens), false]))
        const { shape, lens } = patternOf(stoneOf({ ...cards(text), ...away }))
        expect(SHAPES).toContain(shape)
        const needsName = questionsFor({ shape, lens: 'wijk' }).join(' ').includes('Wijk')
        expect(lens !== undefined).toBe(needsName)
      }),
    )
  })
})

describe('the two questions', () => {
  const asked = SHAPES.flatMap((shape) => questionsFor({ shape, lens: 'sociaal' }))

  it('[O5] are different for every shape, and each can be asked aloud', () => {
    expect(new Set(asked).size).toBe(SHAPES.length * 2)
    for (const question of asked) {
      expect(question).toMatch(/\?$/)
      expect(question.split(/\s+/).length).toBeLessThanOrEqual(20)
    }
  })

  it('[O5] name who stands alone', () => {
    expect(questionsFor({ shape: 'een-lager', lens: 'fysiek' })[0]).toMatch(/^Fysiek domein geeft een lager/)
  })
})
