import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Register, type Value, write } from '../../../src/domain/casus/register.ts'
import type { Registers } from '../../../src/domain/casus/registers.ts'
import { deletedRow, placedRow, slotPath } from '../../../src/domain/casus/rows.ts'
import { minutesOf } from '../../../src/domain/library/draaiboek.ts'
import {
  blocksOf,
  minutesLeft,
  minutesTyped,
  OWN_DRAAIBOEKEN,
  ownDraaiboeken,
  readOwnDraaiboek,
  scriptOfOwn,
} from '../../../src/domain/session/own-draaiboek.ts'

const ID = 'q7z5m8p'
const SLOT = blocksOf(ID)

/** A casus that is written in one line after another. */
function writer() {
  const registers: Record<string, Register> = {}
  let count = 0
  const put = (path: string, value: Value) => {
    count += 1
    const mine = registers[path] ?? { seen: {}, versions: [] }
    registers[path] = write(mine, { writer: 'wa', count, at: count, value })
  }
  return { registers: registers as Registers, put }
}

interface Change {
  readonly do: 'place' | 'delete'
  readonly row: string
  readonly place: number
  readonly minutes: number
}

const changes = fc.array(
  fc.record({
    do: fc.constantFrom<Change['do']>('place', 'place', 'delete'),
    row: fc.constantFrom('aaaaaaa', 'bbbbbbb', 'ccccccc', 'ddddddd'),
    place: fc.double({ min: -5, max: 5, noNaN: true }),
    minutes: fc.integer({ min: 1, max: 600 }),
  }),
)

describe('[L6] a draaiboek of the trio', () => {
  it('has the blocks that stand, in their order, and their minutes add up', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 600 }), (all, time) => {
        const { registers, put } = writer()
        put(slotPath(OWN_DRAAIBOEKEN, ID, 'tijd'), String(time))
        const standing = new Map<string, Pick<Change, 'place' | 'minutes'>>()
        for (const { do: what, row, place, minutes } of all) {
          if (what === 'place') {
            put(slotPath(SLOT, row), placedRow(place))
            put(slotPath(SLOT, row, 'minuten'), String(minutes))
            standing.set(row, { place, minutes })
          } else if (standing.has(row)) {
            put(slotPath(SLOT, row), deletedRow(registers, SLOT, row))
            standing.delete(row)
          }
        }
        const draaiboek = readOwnDraaiboek(registers, ID)
        const expected = [...standing].sort(([a, x], [b, y]) => x.place - y.place || (a < b ? -1 : 1))
        expect(draaiboek.blokken.map(({ id }) => id)).toEqual(expected.map(([row]) => row))
        const sum = expected.reduce((total, [, { minutes }]) => total + minutes, 0)
        expect(minutesOf(draaiboek.blokken)).toBe(sum)
        expect(minutesLeft(draaiboek)).toBe(time - sum)
      }),
    )
  })

  it('can be led, whatever was left open in it', () => {
    const { registers, put } = writer()
    put(slotPath(OWN_DRAAIBOEKEN, ID), placedRow(1))
    put(slotPath(SLOT, 'aaaaaaa'), placedRow(1))
    const [draaiboek] = ownDraaiboeken(registers)
    expect(draaiboek && scriptOfOwn(draaiboek)).toEqual({
      draaiboek: ID,
      bijeenkomst: '',
      titel: 'Draaiboek zonder naam',
      blokken: [{ id: 'aaaaaaa', titel: 'Blok zonder titel', minuten: 5, vorm: 'samen', wat: '' }],
    })
    expect(draaiboek && minutesLeft(draaiboek)).toBeUndefined()
  })

  it.each([
    ['15', 15],
    ['15 min', 15],
    ['een kwartier', undefined],
    ['0', undefined],
    ['-3', undefined],
    ['9000', undefined],
  ])("reads '%s' as %s minutes", (text, minutes) => {
    expect(minutesTyped(text)).toBe(minutes)
  })
})
