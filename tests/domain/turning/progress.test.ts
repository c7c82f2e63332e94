import { describe, expect, it } from 'vitest'
import { nextToScore, turningProgress } from '../../../src/domain/turning/progress.ts'
import { donePath, takesPartPath } from '../../../src/domain/turning/state.ts'
import { earlyText, lensState } from '../../../src/messages/turning.ts'
import { casus } from '../sample.ts'
import { cards } from './scan.ts'
import { SCAN } from './sheet.ts'

const BOTH = (lens: string) => ({ ...cards(`${lens} 2`), ...cards(`${lens} 4`, 'vertrouwen') })
const progress = (answers: Parameters<typeof casus>[0]) => turningProgress(casus(answers), SCAN)

describe('how far the scoring is', () => {
  it('[O3] lets nobody turn while one who takes part is not done', () => {
    const two = { ...BOTH('wijk'), ...BOTH('sociaal') }
    expect(progress(two).mayTurn).toBe(false)
    expect(progress({ ...two, ...cards('fysiek 1') }).mayTurn).toBe(false)
  })

  it('[O3] lets them turn once all said to be done, or scored every scale, as in a casus from before', () => {
    const two = { ...BOTH('wijk'), ...BOTH('sociaal') }
    expect(progress({ ...two, [donePath('scan', 'fysiek')]: true }).mayTurn).toBe(true)
    expect(progress({ ...two, ...BOTH('fysiek') }).mayTurn).toBe(true)
  })

  it('[O3] waits for nobody who does not take part: with two, and with one', () => {
    const away = { [takesPartPath('scan', 'sociaal')]: false }
    expect(progress({ ...BOTH('wijk'), ...BOTH('fysiek'), ...away }).mayTurn).toBe(true)
    const alone = { ...away, [takesPartPath('scan', 'fysiek')]: false }
    expect(progress({ ...BOTH('wijk'), ...alone }).mayTurn).toBe(true)
    expect(progress({ ...BOTH('wijk'), ...alone, [takesPartPath('scan', 'wijk')]: false }).mayTurn).toBe(
      false,
    )
  })

  it('passes the laptop to the next who is not done, round the table', () => {
    const done = progress({ [donePath('scan', 'sociaal')]: true })
    expect([nextToScore(done, 'wijk'), nextToScore(done, 'fysiek')]).toEqual(['fysiek', 'wijk'])
    expect(nextToScore(progress({ ...BOTH('wijk'), ...BOTH('sociaal') }), 'fysiek')).toBeUndefined()
  })

  it('tells how far each is in counts, never in scores', () => {
    const { lenses } = progress({
      ...cards('wijk 5'),
      [donePath('scan', 'sociaal')]: true,
      ...BOTH('fysiek'),
    })
    expect(lenses.map((one) => lensState(one, 2))).toEqual([
      'bezig, 1 van de 2 scores',
      'klaar, de scores zijn dicht',
      'alle 2 scores gegeven',
    ])
    expect(earlyText(['wijk', 'sociaal', 'fysiek'])).toContain('Wijk, Sociaal domein en Fysiek domein')
  })
})
