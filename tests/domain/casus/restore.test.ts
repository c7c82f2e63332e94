import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame, merge, otherVersions, shownVersion } from '../../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../../src/domain/casus/registers.ts'
import { restore, type Stamp } from '../../../src/domain/casus/restore.ts'
import { cellPaths, isRowPresent, rowIds } from '../../../src/domain/casus/rows.ts'
import { bySlot, slotKey } from '../../../src/domain/casus/slots.ts'
import { isFilled } from '../../../src/domain/kinds/read.ts'
import { anyRegisters } from '../arbitraries.ts'
import { PATIENT, runs } from '../runs.ts'
import { anySteps, RowHistory, type Step, TABLE } from './row-history.ts'

const stamp = (writer: string): Stamp => {
  let count = 0
  return {
    writer,
    at: 5_000_000_000_000,
    next: () => {
      count += 1
      return count
    },
  }
}

/** What a field tells: the shown text first, then those beside it. */
const tells = (registers: Registers, path: string): string[] => {
  const register = registers[path]
  const shown = shownVersion(register)
  const others = otherVersions(register)
    .map(({ value }) => JSON.stringify(value))
    .sort()
  return [JSON.stringify(shown?.value ?? null), ...others]
}

const isEmpty = (told: readonly string[]): boolean => told.every((text) => !isFilled(JSON.parse(text)))

const isRowText = (told: readonly string[]): boolean => told.some((text) => text.includes('"plaats"'))

function expectSameTexts(a: Registers, b: Registers): void {
  for (const path of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [left, right] = [tells(a, path), tells(b, path)]
    if (isRowText(left) || isRowText(right) || (isEmpty(left) && isEmpty(right))) continue
    expect(left, path).toEqual(right)
  }
}

/** A file leaves the words of deleted rows out: what they were is known to nobody who only has that file. */
const isLeftOut = (registers: Registers, path: string): boolean =>
  (registers[path]?.versions ?? []).some(({ value }) => JSON.stringify(value).includes('"weggelaten"'))

function expectSameTable(a: Registers, b: Registers): void {
  expect(rowIds(a, TABLE)).toEqual(rowIds(b, TABLE))
  for (const row of rowIds(a, TABLE))
    for (const path of new Set([...cellPaths(a, TABLE, row), ...cellPaths(b, TABLE, row)])) {
      const [left, right] = [tells(a, path), tells(b, path)]
      if (isLeftOut(b, path) || (isEmpty(left) && isEmpty(right))) continue
      expect(left, path).toEqual(right)
    }
}

// Somebody adds the rows before others write in them, as in the workbook.
const added: Step[] = [
  { type: 'add', page: 0, row: 'rij1' },
  { type: 'add', page: 0, row: 'rij2' },
  { type: 'hear', page: 1, from: 0 },
  { type: 'hear', page: 2, from: 0 },
]

/** A table as one page had it, and as it had it later. */
const earlierAndLater = fc
  .tuple(anySteps, fc.nat({ max: 44 }), fc.nat({ max: 2 }))
  .map(([random, until, page]) => {
    const steps = [...added, ...random]
    return {
      before: new RowHistory(steps.slice(0, until)).copies[page]?.registers ?? {},
      now: new RowHistory(steps).copies[page]?.registers ?? {},
    }
  })

const go = (now: Registers, then: Registers, writer: string): Registers => ({
  ...now,
  ...restore(now, then, stamp(writer)),
})

describe('going back to how a casus stood', () => {
  it('[U1] shows every answer as it stood then, also what stood side by side', PATIENT, () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (then, later) => {
        const now = mergeRegisters(then, later)
        expectSameTexts(go(now, then, 'wback'), then)
      }),
      runs(300),
    )
  })

  it('[U1] brings back deleted rows, and takes away rows that were not there yet', PATIENT, () => {
    fc.assert(
      fc.property(earlierAndLater, ({ before, now }) => expectSameTable(go(now, before, 'wback'), before)),
      runs(400),
    )
  })

  it('[U1] can itself be gone back on', PATIENT, () => {
    fc.assert(
      fc.property(earlierAndLater, ({ before, now }) => {
        const back = go(now, before, 'wback')
        expectSameTable(go(back, now, 'wagain'), now)
      }),
      runs(400),
    )
  })

  it('[U1] reaches every other copy by merging, and takes nothing from it', PATIENT, () => {
    fc.assert(
      fc.property(earlierAndLater, ({ before, now }) => {
        const back = go(now, before, 'wback')
        for (const [path, register] of Object.entries(back)) {
          const there = now[path]
          expect(isSame(there ? merge(there, register) : register, register)).toBe(true)
        }
      }),
      runs(200),
    )
  })

  it('[U1] writes nothing when all stands as it stood', () => {
    fc.assert(
      fc.property(anyRegisters, (now) => {
        expect(restore(now, now, stamp('wback'))).toEqual({})
      }),
      runs(200),
    )
  })

  it('[U2] goes back on one answer only, and leaves all others as they are', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (then, later) => {
        const now = mergeRegisters(then, later)
        const [key] = [...bySlot(now).keys()]
        const only = new Set(key === undefined ? [] : [key])
        const changed = restore(now, then, stamp('wback'), only)
        expect(Object.keys(changed).filter((path) => slotKey(path) !== key)).toEqual([])
        const whole = restore(now, then, stamp('wback'))
        const ofAnswer = Object.keys(whole).filter((path) => slotKey(path) === key)
        expect(Object.keys(changed).sort()).toEqual(ofAnswer.sort())
      }),
      runs(200),
    )
  })

  it('[U1] leaves what a colleague writes afterwards', () => {
    const then = {}
    const now: Registers = {
      'blad.wie/rij1': {
        seen: { wa: 1 },
        versions: [{ writer: 'wa', count: 1, at: 1, value: { plaats: 1 } }],
      },
    }
    const back = go(now, then, 'wback')
    expect(isRowPresent(back, { worksheet: 'blad', question: 'wie' }, 'rij1')).toBe(false)
    const theirs: Registers = {
      ...now,
      'blad.wie/rij1/wat': { seen: { wb: 1 }, versions: [{ writer: 'wb', count: 1, at: 2, value: 'toch' }] },
    }
    const united = mergeRegisters(back, theirs)
    expect(isRowPresent(united, { worksheet: 'blad', question: 'wie' }, 'rij1')).toBe(true)
  })
})
