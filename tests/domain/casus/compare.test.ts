import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/domain/casus/compare.ts'
import { EMPTY_REGISTER, type Value, write } from '../../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../../src/domain/casus/registers.ts'
import { deletedRow, placedRow } from '../../../src/domain/casus/rows.ts'
import { anyRegisters } from '../arbitraries.ts'
import { runs } from '../runs.ts'

let count = 0
const put = (registers: Registers, path: string, value: Value, writer = 'wa'): Registers => {
  count += 1
  const register = registers[path] ?? EMPTY_REGISTER
  return { ...registers, [path]: write(register, { writer, count, at: count, value }) }
}
const differences = (mine: Registers, theirs: Registers) =>
  compare(mine, theirs).map(({ difference }) => difference)

const START = put({}, 'blad.waarom', 'het begin')

describe('what opening a file would do', () => {
  it('[C2] calls an answer new where nothing stood', () => {
    expect(compare({}, put({}, 'blad.waarom@sociaal', 'iets'))).toEqual([
      { worksheet: 'blad', question: 'waarom', lens: 'sociaal', difference: 'new' },
    ])
  })

  it('calls it newer when the file knew what stands here', () => {
    expect(differences(START, put(START, 'blad.waarom', 'verder', 'wb'))).toEqual(['newer'])
  })

  it('calls it apart when both wrote without knowing of the other', () => {
    expect(differences(put(START, 'blad.waarom', 'hier'), put(START, 'blad.waarom', 'daar', 'wb'))).toEqual([
      'apart',
    ])
  })

  it('calls it the same when both wrote the same, and when the file is the older one', () => {
    expect(differences(put(START, 'blad.waarom', 'x'), put(START, 'blad.waarom', 'x', 'wb'))).toEqual([
      'same',
    ])
    expect(differences(put(START, 'blad.waarom', 'verder'), START)).toEqual(['same'])
  })

  it('tells of a row that the file deleted, and of one it adds', () => {
    const slot = { worksheet: 'blad', question: 'wie' }
    const here = put(put({}, 'blad.wie/rij1', placedRow(1)), 'blad.wie/rij1/rol', 'beheerder')
    expect(differences(here, put(here, 'blad.wie/rij1', deletedRow(here, slot, 'rij1'), 'wb'))).toEqual([
      'newer',
    ])
    expect(differences({}, here)).toEqual(['new'])
  })

  it('leaves out chapters called klaar, and what was emptied on both sides', () => {
    expect(compare({}, put(put({}, '_voortgang.urgentie', true), 'blad.waarom', ''))).toEqual([])
  })

  it('[C2] finds nothing but the same once the file has been opened', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (mine, theirs) => {
        const united = mergeRegisters(mine, theirs)
        expect(differences(united, theirs).filter((difference) => difference !== 'same')).toEqual([])
      }),
      runs(200),
    )
  })
})
