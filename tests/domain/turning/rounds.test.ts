import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../src/domain/report/to-html.ts'
import { worksheetsOf } from '../../../src/domain/turning/conceal.ts'
import { compareRounds } from '../../../src/domain/turning/rounds.ts'
import { turnedPath } from '../../../src/domain/turning/state.ts'
import { roundsElements, shiftText } from '../../../src/domain/views/rounds.ts'
import { realWorkbook } from '../../catalog/real.ts'
import { visibleText } from '../html.ts'
import { casus } from '../sample.ts'

const AGAIN = worksheetsOf(realWorkbook()).find(({ id }) => id === 'nameting')
if (!AGAIN) throw new Error('no second round')
const ANSWERS = {
  'bouwstenen.vertrouwen@wijk': 1,
  'bouwstenen.vertrouwen@fysiek': 4,
  'nameting.vertrouwen@wijk': 3,
  'nameting.vertrouwen@fysiek': 3,
  'nameting.vertrouwen@sociaal': 2,
  'nameting.verschil/vertrouwen/waarom': 'Het rondje is gelopen.',
}
const TURNED = { [turnedPath('bouwstenen')]: true, [turnedPath('nameting')]: true }
const trust = (answers: Parameters<typeof casus>[0]) =>
  compareRounds(casus(answers), AGAIN).find(({ id }) => id === 'vertrouwen')

describe('a second round', () => {
  it('[O7] is laid beside the first, lens by lens, with how far they lie apart and why', () => {
    expect(trust({ ...ANSWERS, ...TURNED })).toEqual({
      id: 'vertrouwen',
      title: 'Vertrouwen',
      shifts: [
        { lens: 'wijk', before: 1, after: 3 },
        { lens: 'sociaal', before: undefined, after: 2 },
        { lens: 'fysiek', before: 4, after: 3 },
      ],
      spreads: [3, 1],
      why: 'Het rondje is gelopen.',
    })
  })

  it.each([
    ['the first', turnedPath('nameting')],
    ['the second', turnedPath('bouwstenen')],
  ])('[O7] [X6] shows nothing while the cards of %s are not turned', (_which, only) => {
    const registers = casus({ ...ANSWERS, [only]: true })
    expect([compareRounds(registers, AGAIN), roundsElements(registers, AGAIN)]).toEqual([[], []])
  })

  it('[O7] compares only scales that both rounds ask', () => {
    const registers = casus({ ...ANSWERS, ...TURNED, 'bouwstenen.oude-steen@wijk': 2 })
    expect(compareRounds(registers, AGAIN).map(({ id }) => id)).not.toContain('oude-steen')
  })

  it('[X6] reads as a table of then and now', () => {
    const text = visibleText(
      roundsElements(casus({ ...ANSWERS, ...TURNED }), AGAIN)
        .map(toHtml)
        .join(''),
    )
    for (const part of [
      '1, nu 3 (2 hoger)',
      'nu 2, toen geen score',
      '4, nu 3 (1 lager)',
      '3, nu 1',
      'Het rondje is gelopen.',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/gemiddeld/i)
  })

  it('[X6] tells no distance between scores that nobody gave', () => {
    const text = visibleText(
      roundsElements(casus({ ...ANSWERS, ...TURNED, 'bouwstenen.visie@wijk': 2 }), AGAIN)
        .map(toHtml)
        .join(''),
    )
    expect(text).toContain('niet te zien, nu niet te zien')
  })

  it('[X6] says what is missing, and what stayed the same', () => {
    expect(shiftText({ before: 2, after: 2 })).toBe('2, nu weer 2')
    expect(shiftText({ before: 2, after: undefined })).toBe('2, nu geen score')
    expect(shiftText({ before: undefined, after: undefined })).toBe('geen score')
  })
})
