import { describe, expect, it } from 'vitest'
import { buildWall } from '../../../src/domain/report/wall.ts'
import type { Question } from '../../../src/domain/worksheet/worksheet.ts'
import { apart, casus, worksheet } from '../sample.ts'

const scale = (id: string, groep?: string): Question => ({
  id,
  soort: 'schaal',
  vraag: `Vraag ${id}?`,
  laag: 'laag',
  hoog: 'hoog',
  per: 'bril',
  groep,
})
const SHEET = worksheet(
  [
    scale('visie', 'g'),
    { id: 'stap', soort: 'tekst', vraag: 'Stap?', lengte: 'kort', groep: 'g' },
    scale('tijd'),
  ],
  { groepen: [{ id: 'g', titel: 'Gedeelde visie' }] },
)

describe('buildWall', () => {
  it('[W1] makes one brick of each scale question, in order, named after its group', () => {
    expect(buildWall({}, SHEET).map(({ id, title }) => [id, title])).toEqual([
      ['visie', 'Gedeelde visie'],
      ['tijd', 'Vraag tijd?'],
    ])
  })

  it('[W1] keeps the score of each lens apart, and says how far they lie apart', () => {
    const [brick] = buildWall(
      casus({ 'blad.visie@wijk': 1, 'blad.visie@sociaal': 4, 'blad.visie@fysiek': 2 }),
      SHEET,
    )
    expect(brick).toEqual({
      id: 'visie',
      title: 'Gedeelde visie',
      scores: { wijk: 1, sociaal: 4, fysiek: 2 },
      lowest: 1,
      highest: 4,
      spread: 3,
    })
  })

  it('[W1] knows no mean, nor any number that nobody gave', () => {
    const given = { 'blad.visie@wijk': 1, 'blad.visie@sociaal': 5 }
    const [brick] = buildWall(casus(given), SHEET)
    const { scores, lowest, highest, spread } = brick ?? {}
    expect([...Object.values(scores ?? {}), lowest, highest, spread].sort()).toEqual([1, 1, 4, 5, 5])
  })

  it('[W1] has no spread while fewer than two lenses have scored', () => {
    const [visie, tijd] = buildWall(casus({ 'blad.visie@wijk': 5 }), SHEET)
    expect([visie?.spread, tijd?.spread, tijd?.lowest, tijd?.scores]).toEqual([0, 0, undefined, {}])
  })

  it('[W1] leaves out what is no score', () => {
    const [brick] = buildWall(
      casus({ 'blad.visie@wijk': 'veel', 'blad.visie@sociaal': null, 'blad.visie@fysiek': '3' }),
      SHEET,
    )
    expect(brick?.scores).toEqual({ fysiek: 3 })
  })

  it('[R3] shows the latest of two scores that one lens gave separately', () => {
    const [brick] = buildWall(apart({ 'blad.visie@wijk': 1 }, { 'blad.visie@wijk': 2 }), SHEET)
    expect(brick?.scores).toEqual({ wijk: 2 })
  })
})
