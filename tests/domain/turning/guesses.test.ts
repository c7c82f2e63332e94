import { describe, expect, it } from 'vitest'
import { columnsFor } from '../../../src/domain/kinds/matrix.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { worksheetsOf } from '../../../src/domain/turning/conceal.ts'
import { guessCount, guessQuestion, largestMisjudgements } from '../../../src/domain/turning/guesses.ts'
import { turnedPath } from '../../../src/domain/turning/state.ts'
import { misjudgementText } from '../../../src/messages/reveal.ts'
import { realWorkbook } from '../../catalog/real.ts'
import { casus } from '../sample.ts'

const REAL = worksheetsOf(realWorkbook()).find(({ id }) => id === 'bouwstenen')
if (!REAL) throw new Error('no scan')
const SCORES = {
  'bouwstenen.visie@fysiek': 5,
  'bouwstenen.vertrouwen@sociaal': 1,
  'bouwstenen.middelen@wijk': 2,
  'bouwstenen.lange-adem@wijk': 3,
  'bouwstenen.urgentie@wijk': 4,
}
const GUESSES = {
  'bouwstenen.raad-eens/visie/fysiek@wijk': '1',
  'bouwstenen.raad-eens/vertrouwen/sociaal@fysiek': '2',
  'bouwstenen.raad-eens/middelen/wijk@sociaal': '5',
  'bouwstenen.raad-eens/lange-adem/wijk@sociaal': '3',
  'bouwstenen.raad-eens/urgentie/wijk@fysiek': '2',
  'bouwstenen.raad-eens/procesleiding/wijk@fysiek': '2',
}

describe('guessing what another gives', () => {
  it('[O6] tells the three that were furthest off, the largest first', () => {
    const largest = largestMisjudgements(casus({ ...SCORES, ...GUESSES }), REAL)
    expect(largest.map(misjudgementText)).toEqual([
      'Bij Gedeelde en breed gedragen visie dacht Wijk dat Fysiek domein een 1 gaf. Het was een 5.',
      'Bij Middelen dacht Sociaal domein dat Wijk een 5 gaf. Het was een 2.',
      'Bij Maatschappelijke urgentie dacht Fysiek domein dat Wijk een 2 gaf. Het was een 4.',
    ])
  })

  it('[O6] tells none when nobody guessed, and none that was right or that has no score beside it', () => {
    expect([guessCount(casus(SCORES), REAL), largestMisjudgements(casus(SCORES), REAL)]).toEqual([0, []])
    expect(guessCount(casus({ ...SCORES, ...GUESSES }), REAL)).toBe(5)
  })

  it('[O8] asks nobody to guess its own score, on the screen and on paper', () => {
    const question = guessQuestion(REAL)
    expect(question && columnsFor(question, 'sociaal').map(({ id }) => id)).toEqual(['wijk', 'fysiek'])
  })

  it('[O8] leaves no trace on paper when it was skipped, and is offered on a blank sheet', () => {
    const asked = (answers: Parameters<typeof casus>[0]) =>
      JSON.stringify(
        buildReport(casus(answers), realWorkbook(), {
          unanswered: 'lines',
          date: '',
          worksheets: ['bouwstenen'],
        }).sections,
      ).includes('bouwstenen.raad-eens')
    expect(asked({})).toBe(true)
    expect(asked({ ...SCORES, [turnedPath('bouwstenen')]: true })).toBe(false)
    expect(asked({ ...SCORES, ...GUESSES, [turnedPath('bouwstenen')]: true })).toBe(true)
  })
})
