// A draaiboek of one's own, through the verbs of the page: node has no localStorage and no IndexedDB.
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { minutesOf } from '../../src/domain/library/draaiboek.ts'
import { notePath, withoutNotes } from '../../src/domain/session/notes.ts'
import { blocksOf, readOwnDraaiboek } from '../../src/domain/session/own-draaiboek.ts'
import { TIP_ROUND } from '../../src/domain/session/tip-round.ts'
import { runs } from '../domain/runs.ts'

async function freshPage() {
  vi.resetModules()
  const [{ $registers }, rows, own] = await Promise.all([
    import('../../src/stores/casus.ts'),
    import('../../src/stores/rows.ts'),
    import('../../src/stores/own-draaiboek.ts'),
  ])
  const read = (id: string) => readOwnDraaiboek($registers.get(), id)
  return {
    ...rows,
    ...own,
    $registers,
    read,
    rowsOf: (id: string) => read(id).blokken.map((block) => block.id),
  }
}

let page: Awaited<ReturnType<typeof freshPage>>

beforeEach(async () => {
  page = await freshPage()
})

describe('a draaiboek of one’s own', () => {
  it('holds copies of the blocks, and the advice of the book as a note of its own', () => {
    const id = page.makeDraaiboek('Kort', 60, [{ ...TIP_ROUND[1], notitie: 'Loop langs' } as never])
    const [block] = page.read(id).blokken
    expect(block).toMatchObject({
      titel: "Tips in duo's",
      minuten: 5,
      vorm: 'duo',
      materiaal: ['kaarten, stiften'],
    })
    expect(block).not.toHaveProperty('notitie')
    const note = notePath(id, block?.id ?? '')
    expect(page.$registers.get()[note]?.versions[0]?.value).toBe('Loop langs')
    expect(withoutNotes(page.$registers.get())).not.toHaveProperty(note)
  })

  it('keeps a round that is added twice as two rounds', () => {
    const id = page.makeDraaiboek('Twee vertellers', 60)
    page.addBlocks(id, TIP_ROUND)
    page.addBlocks(id, TIP_ROUND)
    const rounds = page.read(id).blokken.map(({ ronde }) => ronde)
    expect(new Set(rounds).size).toBe(2)
    expect(new Set(rounds.slice(0, 3)).size).toBe(1)
  })

  it('keeps its blocks whatever they are moved about, and the minutes add up', () => {
    const moves = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 20 })
    fc.assert(
      fc.property(moves, (all) => {
        const id = page.makeDraaiboek('Schuiven', 90)
        const added = [...page.addBlocks(id, TIP_ROUND), ...page.addBlocks(id, TIP_ROUND)]
        const order = [...added]
        for (const [index, direction] of all) {
          const row = order[index % order.length] ?? ''
          page.moveRow(blocksOf(id), page.rowsOf(id), row, direction)
          const [from, to] = [order.indexOf(row), order.indexOf(row) + direction]
          if (to >= 0 && to < order.length) order.splice(to, 0, ...order.splice(from, 1))
        }
        expect(page.rowsOf(id)).toEqual(order)
        expect([...order].sort()).toEqual([...added].sort())
        expect(minutesOf(page.read(id).blokken)).toBe(2 * minutesOf(TIP_ROUND))
      }),
      runs(8),
    )
  })
})
