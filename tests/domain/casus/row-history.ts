// A table worked on by three pages at once: by the code under test, and by a model that remembers who heard of
// what, what was written over what, and what a deleter knew.
import fc from 'fast-check'
import { leaveOutDeleted } from '../../../src/domain/casus/leave-out.ts'
import { EMPTY_REGISTER, shownTogether, type Value, write } from '../../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../../src/domain/casus/registers.ts'
import { deletedRow, placedRow, rowPlace, type Slot, slotPath } from '../../../src/domain/casus/rows.ts'

export const TABLE: Slot = { worksheet: 'blad', question: 'wie', lens: 'sociaal' }
export const ROWS = ['rij1', 'rij2'] as const
const COLUMNS = ['wie', 'wat'] as const
const PAGES = 3

export type Step =
  | { readonly type: 'add' | 'restore' | 'delete'; readonly page: number; readonly row: string }
  | { readonly type: 'move'; readonly page: number; readonly row: string; readonly place: number }
  | {
      readonly type: 'type'
      readonly page: number
      readonly row: string
      readonly column: string
      readonly text: string
    }
  | { readonly type: 'hear'; readonly page: number; readonly from: number }
  /** Opens a file of that page's casus: its deleted rows come without their words. */
  | { readonly type: 'open'; readonly page: number; readonly from: number }

const page = fc.nat({ max: PAGES - 1 })
const row = fc.constantFrom(...ROWS)

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constantFrom('add' as const, 'restore' as const, 'delete' as const), page, row }),
    fc.record({ type: fc.constant('move' as const), page, row, place: fc.integer({ min: -2, max: 5 }) }),
    fc.record({
      type: fc.constant('type' as const),
      page,
      row,
      column: fc.constantFrom(...COLUMNS),
      text: fc.constantFrom('a', 'b', ''),
    }),
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constantFrom('hear' as const, 'open' as const), page, from: page }),
    },
  ),
  { maxLength: 40, size: 'max' },
)

interface Event {
  readonly path: string
  readonly name: string
  readonly value: Value
  readonly over: ReadonlySet<string>
  /** All that the writer had heard of, when this was a deletion. */
  readonly deleterKnew?: ReadonlySet<string> | undefined
}

export interface Copy {
  readonly registers: Registers
  readonly heard: ReadonlySet<string>
}

const meet = (a: Copy, b: Copy): Copy => ({
  registers: mergeRegisters(a.registers, b.registers),
  heard: new Set([...a.heard, ...b.heard]),
})

/** The same copy as a file gives it to somebody else. */
export const saved = ({ registers, heard }: Copy): Copy => ({ registers: leaveOutDeleted(registers), heard })

export class RowHistory {
  readonly copies: Copy[] = Array.from({ length: PAGES }, () => ({ registers: {}, heard: new Set<string>() }))
  readonly #events = new Map<string, Event>()
  #count = 0

  constructor(steps: readonly Step[]) {
    for (const step of steps) this.#take(step)
  }

  /** Every value that stands in a copy: heard of, and nobody it heard of wrote over it. */
  standing({ heard }: Copy): string[] {
    return this.#alive(heard).map(({ path, value }) => `${path} ${JSON.stringify(value)}`)
  }

  everything(): Copy {
    return this.copies.reduce(meet)
  }

  /** Deleted for good only when each deleter knew of every word that stands in the row now. */
  isPresent({ heard }: Copy, row: string): boolean {
    const alive = this.#alive(heard)
    const cells = alive.filter(({ path }) => path.startsWith(`blad.wie/${row}/`))
    const marks = alive.filter(({ path }) => path === slotPath(TABLE, row))
    if (marks.length === 0) return cells.length > 0
    if (marks.some(({ deleterKnew }) => deleterKnew === undefined)) return true
    return marks.every(({ deleterKnew }) =>
      cells.some(({ name, value }) => value !== '' && !deleterKnew?.has(name)),
    )
  }

  #alive(heard: ReadonlySet<string>): Event[] {
    const heardOf = [...heard].flatMap((name) => this.#events.get(name) ?? [])
    const gone = new Set(heardOf.flatMap(({ over }) => [...over]))
    return heardOf.filter(({ name }) => !gone.has(name))
  }

  #take(step: Step): void {
    const mine = this.#at(step.page)
    switch (step.type) {
      case 'hear':
        this.copies[step.page] = meet(mine, this.#at(step.from))
        return
      case 'open':
        this.copies[step.page] = meet(mine, saved(this.#at(step.from)))
        return
      case 'type':
        return this.#write(step.page, slotPath(TABLE, step.row, step.column), step.text)
      case 'delete':
        return this.#write(
          step.page,
          slotPath(TABLE, step.row),
          deletedRow(mine.registers, TABLE, step.row),
          mine.heard,
        )
      default: {
        const place = step.type === 'move' ? step.place : rowPlace(mine.registers, TABLE, step.row)
        return this.#write(step.page, slotPath(TABLE, step.row), placedRow(place))
      }
    }
  }

  #write(who: number, path: string, value: Value, deleterKnew?: ReadonlySet<string>): void {
    const mine = this.#at(who)
    const register = mine.registers[path] ?? EMPTY_REGISTER
    const writer = `wpage${who}`
    this.#count += 1
    const over = shownTogether(register, writer)
    const name = `${path} ${writer}.${this.#count}`
    const named = over.map((version) => `${path} ${version.writer}.${version.count}`)
    this.#events.set(name, { path, name, value, over: new Set(named), deleterKnew })
    const next = write(register, { writer, count: this.#count, at: this.#count, value }, over)
    this.copies[who] = {
      registers: { ...mine.registers, [path]: next },
      heard: new Set([...mine.heard, name]),
    }
  }

  #at(who: number): Copy {
    const copy = this.copies[who]
    if (!copy) throw new Error(`There is no page ${who}`)
    return copy
  }
}
