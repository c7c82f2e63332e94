// Actions made from an answer, on a page that keeps nothing.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AGENDA } from '../../../src/domain/agenda/agenda.ts'
import { valueAt } from '../../../src/domain/casus/registers.ts'
import { rowIds, slotPath } from '../../../src/domain/casus/rows.ts'

async function freshPage() {
  vi.resetModules()
  const [{ $registers }, { addAction }, { removeRow }] = await Promise.all([
    import('../../../src/stores/casus.ts'),
    import('../../../src/stores/agenda/add-action.ts'),
    import('../../../src/stores/rows.ts'),
  ])
  return {
    addAction,
    rows: () => rowIds($registers.get(), AGENDA),
    cell: (row: string, column: string) => valueAt($registers.get(), slotPath(AGENDA, row, column)),
    undo: (row: string) => removeRow(AGENDA, row),
  }
}

const ANSWER = { wat: 'De bomen nameten', herkomst: 'urgentie.wat-speelt-er@wijk', stap: 'urgentie' }

let page: Awaited<ReturnType<typeof freshPage>>

beforeEach(async () => {
  page = await freshPage()
})

describe('an answer that is put on the werkagenda', () => {
  it('becomes an open action that knows where it came from', () => {
    const { row, isNew } = page.addAction(ANSWER)
    expect([page.rows(), isNew]).toEqual([[row], true])
    expect(['wat', 'herkomst', 'stap', 'status', 'wie'].map((column) => page.cell(row, column))).toEqual([
      ...['De bomen nameten', 'urgentie.wat-speelt-er@wijk', 'urgentie', 'open'],
      null,
    ])
  })

  it('[G3] is there once, however often it is put there, until that is undone', () => {
    const { row } = page.addAction(ANSWER)
    expect(page.addAction({ ...ANSWER, wat: 'Iets anders' })).toEqual({ row, isNew: false })
    expect(page.cell(row, 'wat')).toBe('De bomen nameten')
    page.undo(row)
    expect(page.rows()).toEqual([])
    const again = page.addAction(ANSWER)
    expect([again.isNew, page.rows()]).toEqual([true, [again.row]])
  })

  it('stands beside what other answers brought', () => {
    page.addAction(ANSWER)
    page.addAction({ ...ANSWER, herkomst: 'urgentie.wat-speelt-er@sociaal' })
    expect(page.rows()).toHaveLength(2)
  })
})
