// What goes into a file of rows that were deleted, and what meeting such a file does.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaveOutDeleted } from '../../../src/domain/casus/leave-out.ts'
import {
  EMPTY_REGISTER,
  isLeftOut,
  merge,
  otherVersions,
  type Register,
  shownVersion,
  type Value,
  write,
} from '../../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../../src/domain/casus/registers.ts'
import { deletedRow, placedRow, rowIds } from '../../../src/domain/casus/rows.ts'
import { anyRegisters } from '../arbitraries.ts'
import { PATIENT, runs } from '../runs.ts'
import { casus } from '../sample.ts'
import { anySteps, RowHistory, TABLE } from './row-history.ts'

const slot = { worksheet: 'blad', question: 'wie' }

/** What one page does after another on the same registers. */
function after(registers: Registers, writer: string, path: string, value: Value): Record<string, Register> {
  const before = registers[path] ?? EMPTY_REGISTER
  const count = Object.values(registers).reduce((most, { seen }) => Math.max(most, seen[writer] ?? 0), 0) + 1
  return { ...registers, [path]: write(before, { writer, count, at: count, value }) }
}

const whole = casus({
  'casus.naam': 'De Beukstraat',
  'blad.wie/a': placedRow(1),
  'blad.wie/a/naam': 'An',
  'blad.wie/a/rol': '',
  'blad.wie/b': placedRow(2),
  'blad.wie/b/naam': 'Bea',
})
const withoutA = after(whole, 'wa', 'blad.wie/a', deletedRow(whole, slot, 'a'))
const file = leaveOutDeleted(withoutA)

const holdsLeftOut = (registers: Registers): boolean =>
  Object.values(registers).some(({ versions }) => versions.some(({ value }) => isLeftOut(value)))

describe('what goes into a file', () => {
  it('[F6] holds no word of a deleted row, and every other word', () => {
    expect(JSON.stringify(file)).not.toContain('An"')
    expect(file).toMatchObject({
      'casus.naam': whole['casus.naam'],
      'blad.wie/b/naam': whole['blad.wie/b/naam'],
      'blad.wie/a': withoutA['blad.wie/a'],
    })
  })

  it('[F6] is the casus itself as long as no row was deleted', () => {
    expect(leaveOutDeleted(whole)).toEqual(whole)
  })

  it('[F6] holds the words of a row that came back', () => {
    const back = after(withoutA, 'wb', 'blad.wie/a/rol', 'voorzitter')
    expect(leaveOutDeleted(back)).toEqual(back)
  })

  it('[F6] keeps apart what was emptied and what was left out', () => {
    expect(file['blad.wie/a/rol']).toEqual(whole['blad.wie/a/rol'])
  })
})

describe('meeting such a file', () => {
  it('[F6] takes no word from a copy that has it', () => {
    expect(mergeRegisters(withoutA, file)).toEqual(withoutA)
    expect(mergeRegisters(file, whole)).toEqual(mergeRegisters(withoutA, whole))
  })

  it('[F6] brings no row back of which a word was taken out before it was saved', () => {
    const wrote = after(withoutA, 'wb', 'blad.wie/a/naam', 'Anna')
    const emptied = after(wrote, 'wb', 'blad.wie/a/naam', '')
    expect(rowIds(mergeRegisters(wrote, leaveOutDeleted(emptied)), slot)).toEqual(['b'])
  })

  it('[F6] brings the row back, with all its words, for who wrote in it meanwhile', () => {
    const wrote = after(whole, 'wb', 'blad.wie/a/rol', 'voorzitter')
    const united = mergeRegisters(wrote, file)
    expect(rowIds(united, slot)).toEqual(['a', 'b'])
    expect([
      shownVersion(united['blad.wie/a/naam'])?.value,
      shownVersion(united['blad.wie/a/rol'])?.value,
    ]).toEqual(['An', 'voorzitter'])
  })

  it('[R1] writes over nothing that was left out: the words elsewhere were on no screen here', () => {
    const placed = after(file, 'wb', 'blad.wie/a', placedRow(1))
    expect(shownVersion(placed['blad.wie/a/naam'])).toBeUndefined()
    const cell = placed['blad.wie/a/naam'] ?? EMPTY_REGISTER
    const typed = write(cell, { writer: 'wb', count: 9, at: 9, value: 'Bo' }, [])
    const met = merge(typed, whole['blad.wie/a/naam'] ?? EMPTY_REGISTER)
    expect([shownVersion(met)?.value, ...otherVersions(met).map(({ value }) => value)]).toEqual(['Bo', 'An'])
  })
})

describe("over random histories of three pages that open one another's files", () => {
  it('[F6] gives the same rows as meeting the whole casus, whoever meets whom', PATIENT, () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { copies } = new RowHistory(steps)
        for (const mine of copies)
          for (const theirs of copies) {
            const [a, b] = [mine.registers, theirs.registers]
            const rows = rowIds(mergeRegisters(a, b), TABLE)
            expect(rowIds(mergeRegisters(a, leaveOutDeleted(b)), TABLE)).toEqual(rows)
            expect(rowIds(mergeRegisters(leaveOutDeleted(a), leaveOutDeleted(b)), TABLE)).toEqual(rows)
          }
      }),
      runs(300),
    )
  })

  it('[F6] loses no word: all copies together hold every one that nobody wrote over', PATIENT, () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const history = new RowHistory(steps)
        const everything = history.everything()
        expect(holdsLeftOut(everything.registers)).toBe(false)
        const held = Object.entries(everything.registers).flatMap(([path, { versions }]) =>
          versions.map(({ value }) => `${path} ${JSON.stringify(value)}`),
        )
        expect(held.sort()).toEqual(history.standing(everything).sort())
      }),
      runs(300),
    )
  })

  it(
    '[R2] [F6] merges files and whole copies in any order, any number of times, to the same',
    PATIENT,
    () => {
      fc.assert(
        fc.property(
          anySteps,
          fc.array(fc.tuple(fc.nat({ max: 2 }), fc.boolean()), { maxLength: 6 }),
          (steps, order) => {
            const { copies } = new RowHistory(steps)
            const pieces = copies.flatMap(({ registers }) => [registers, leaveOutDeleted(registers)])
            const all = pieces.reduce(mergeRegisters)
            const some = order.map(([page, isFile]) => pieces[page * 2 + Number(isFile)] ?? {})
            expect(some.reduce(mergeRegisters, all)).toEqual(all)
            expect(pieces.toReversed().reduce(mergeRegisters)).toEqual(all)
            const [a = {}, b = {}, c = {}] = copies.map(({ registers }) => leaveOutDeleted(registers))
            expect(mergeRegisters(mergeRegisters(a, b), c)).toEqual(mergeRegisters(a, mergeRegisters(b, c)))
            expect(mergeRegisters(a, b)).toEqual(mergeRegisters(b, a))
            expect(mergeRegisters(a, a)).toEqual(a)
          },
        ),
        runs(300),
      )
    },
  )

  it('[F6] leaves out the same the second time, and never more than words', () => {
    fc.assert(
      fc.property(anyRegisters, (registers) => {
        const once = leaveOutDeleted(registers)
        expect(leaveOutDeleted(once)).toEqual(once)
        expect(mergeRegisters(once, registers)).toEqual(mergeRegisters(registers, once))
        expect(Object.entries(once).map(([path, { seen }]) => [path, seen])).toEqual(
          Object.entries(registers).map(([path, { seen }]) => [path, seen]),
        )
      }),
      runs(200),
    )
  })
})
