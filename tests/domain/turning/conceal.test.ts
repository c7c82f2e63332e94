import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LENSES } from '../../../src/domain/casus/lens.ts'
import { conceal, hiddenPaths, worksheetsOf } from '../../../src/domain/turning/conceal.ts'
import {
  donePath,
  isTurned,
  participants,
  takesPartPath,
  turnedPath,
} from '../../../src/domain/turning/state.ts'
import { anyRegister } from '../arbitraries.ts'
import { apart, casus } from '../sample.ts'
import { BOOK, SCAN } from './sheet.ts'

const SHEETS = worksheetsOf(BOOK)
const ANSWERS = {
  'scan.visie@wijk': 1,
  'scan.visie/zekerheid@wijk': 'vermoeden',
  'scan.visie@sociaal': 5,
  'scan.toelichting@fysiek': 'Van Beheer.',
  'scan.eerst': 'Bellen.',
  'scan.samen': 'Een drie.',
  'scan.weg@fysiek': 'Een vraag die verviel.',
  'gewoon.toelichting@sociaal': 'Gewoon te lezen.',
}
const shown = (more: Readonly<Record<string, boolean>>, viewer?: (typeof LENSES)[number]) =>
  Object.keys(conceal(casus({ ...ANSWERS, ...more }), SHEETS, viewer)).filter((path) => !path.startsWith('_'))

describe('scoring apart', () => {
  it('[O2] shows a lens its own answers and what is asked of all, nothing of another lens', () => {
    expect(shown({}, 'wijk')).toEqual([
      'scan.visie@wijk',
      'scan.visie/zekerheid@wijk',
      'scan.eerst',
      'gewoon.toelichting@sociaal',
    ])
  })

  it('[O2] shows nobody in particular what no lens closed', () => {
    expect(shown({})).toEqual(['scan.eerst', 'gewoon.toelichting@sociaal'])
  })

  it('[O2] closes the answers of a lens that said to be done, for itself too', () => {
    expect(shown({ [donePath('scan', 'wijk')]: true }, 'wijk')).not.toContain('scan.visie@wijk')
    expect(shown({ [donePath('scan', 'wijk')]: false }, 'wijk')).toContain('scan.visie@wijk')
    expect(shown({ [donePath('scan', 'sociaal')]: true }, 'wijk')).toContain('scan.visie@wijk')
  })

  it('[O1] shows everything to everyone once someone turned the cards', () => {
    for (const viewer of [undefined, ...LENSES])
      expect(shown({ [turnedPath('scan')]: true }, viewer)).toEqual(Object.keys(ANSWERS))
  })

  it('[O1] is not turned by answers of all three, as in a casus from before', () => {
    const all = casus({ 'scan.visie@wijk': 1, 'scan.visie@sociaal': 2, 'scan.visie@fysiek': 3 })
    expect(isTurned(all, 'scan')).toBe(false)
    expect(hiddenPaths(all, SHEETS)).toHaveLength(3)
  })

  it('[O1] can be turned on one device, and is turned on the others once they hear of it', () => {
    const [mine, theirs] = [{ 'scan.visie@wijk': 1 }, { 'scan.visie@sociaal': 4, [turnedPath('scan')]: true }]
    expect(conceal(apart(mine, theirs), SHEETS, 'wijk')).toEqual(apart(mine, theirs))
  })

  it('[O2] hands back the very same casus when there is nothing to hide', () => {
    const registers = casus({ 'gewoon.toelichting@wijk': 'Ja.', 'scan.visie@wijk': 2 })
    expect(conceal(registers, SHEETS, 'wijk')).toBe(registers)
  })

  it('[O2] changes nothing of what it is given, and shows no answer of another lens, whatever stands there', () => {
    const path = fc.constantFrom(...Object.keys(ANSWERS), turnedPath('scan'), donePath('scan', 'wijk'))
    fc.assert(
      fc.property(
        fc.dictionary(path, anyRegister, { noNullPrototype: true }),
        fc.constantFrom(undefined, ...LENSES),
        (mine, viewer) => {
          const before = JSON.stringify(mine)
          const seen = conceal(mine, SHEETS, viewer)
          expect(JSON.stringify(mine)).toBe(before)
          for (const one of Object.keys(seen)) expect(seen[one]).toBe(mine[one])
          const others = Object.keys(seen).filter(
            (one) => /^scan.*@/.test(one) && !one.endsWith(`@${viewer}`),
          )
          expect(isTurned(mine, 'scan') ? [] : others).toEqual([])
        },
      ),
    )
  })

  it('counts all three as taking part until someone says otherwise', () => {
    expect(participants({}, SCAN.id)).toEqual([...LENSES])
    const two = casus({ [takesPartPath('scan', 'sociaal')]: false, [takesPartPath('scan', 'wijk')]: true })
    expect(participants(two, SCAN.id)).toEqual(['wijk', 'fysiek'])
  })
})
