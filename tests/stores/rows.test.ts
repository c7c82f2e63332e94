// The verbs for rows, on a page that keeps nothing: node has no localStorage and no IndexedDB.
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { rowIds, slotPath } from '../../src/domain/casus/rows.ts'
import { runs } from '../domain/runs.ts'

const SLOT = { worksheet: 'werkagenda', question: 'acties', lens: 'wijk' } as const

async function freshPage() {
  vi.resetModules()
  const [{ $registers, answer, unite }, rows] = await Promise.all([
    import('../../src/stores/casus.ts'),
    import('../../src/stores/rows.ts'),
  ])
  const ids = () => rowIds($registers.get(), SLOT)
  return {
    ...rows,
    answer,
    unite,
    ids,
    move: (row: string, direction: -1 | 1) => rows.moveRow(SLOT, ids(), row, direction),
    /** Adds rows one after another. */
    addRows: (count: number) => Array.from({ length: count }, () => rows.addRow(SLOT, ids())),
  }
}

let page: Awaited<ReturnType<typeof freshPage>>

beforeEach(async () => {
  page = await freshPage()
})

describe('a row', () => {
  it('is added at the end, with an id that fits in a path', () => {
    const added = page.addRows(3)
    expect(page.ids()).toEqual(added)
    for (const row of added) expect(row).toMatch(/^[a-z0-9]{7}$/)
  })

  it('is removed, and comes back in its place', () => {
    const [a = '', b = '', c = ''] = page.addRows(3)
    page.removeRow(SLOT, b)
    expect(page.ids()).toEqual([a, c])
    page.restoreRow(SLOT, b)
    expect(page.ids()).toEqual([a, b, c])
  })

  it('moves one place up or down, and no further than the ends', () => {
    const [a = '', b = '', c = ''] = page.addRows(3)
    page.move(c, -1)
    expect(page.ids()).toEqual([a, c, b])
    page.move(a, -1)
    page.move(b, 1)
    expect(page.ids()).toEqual([a, c, b])
    page.move(a, 1)
    expect(page.ids()).toEqual([c, a, b])
  })

  it('moves among rows that were added in the same place by several people', () => {
    const rows = ['aaa', 'bbb', 'ccc', 'ddd']
    for (const row of rows) page.answer(slotPath(SLOT, row), { plaats: 1 })
    page.move('ddd', -1)
    expect(page.ids()).toEqual(['aaa', 'bbb', 'ddd', 'ccc'])
    page.move('aaa', 1)
    expect(page.ids()).toEqual(['bbb', 'aaa', 'ddd', 'ccc'])
  })

  it('keeps moving, however often', () => {
    const [a = '', b = '', c = ''] = page.addRows(3)
    for (let time = 0; time < 200; time += 1) page.move(page.ids()[2] ?? '', -1)
    expect(page.ids()).toEqual([a, b, c])
  })

  it('goes exactly where it is moved to, in any table', () => {
    const anyMove = fc.tuple(fc.nat({ max: 4 }), fc.constantFrom<-1 | 1>(-1, 1))
    fc.assert(
      fc.property(
        fc.array(anyMove, { maxLength: 30, size: 'max' }),
        fc.array(fc.nat({ max: 2 }), { minLength: 5, maxLength: 5 }),
        (moves, places) => {
          for (const row of page.ids()) page.removeRow(SLOT, row)
          for (const [index, plaats] of places.entries())
            page.answer(slotPath(SLOT, `rij${index}`), { plaats })
          for (const [pick, direction] of moves) {
            const before = page.ids()
            const [row = '', target] = [before[pick], pick + direction]
            page.move(row, direction)
            const expected = [...before]
            if (target >= 0 && target < before.length) {
              expected.splice(pick, 1)
              expected.splice(target, 0, row)
            }
            expect(page.ids()).toEqual(expected)
          }
        },
      ),
      runs(60),
    )
  })
})
