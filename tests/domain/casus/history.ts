// One field, written by several pages at once, in two ways: by the code under test, and by a model that knows
// nothing of counters. The model only remembers who heard of which version, and what was written over what.
import fc from 'fast-check'
import {
  EMPTY_REGISTER,
  merge,
  type Register,
  shownTogether,
  type Version,
  write,
} from '../../../src/domain/casus/register.ts'

export type Step =
  /** The page's keyboard: replaces what this page shows, and nothing else. */
  | { readonly type: 'type'; readonly page: number; readonly text: string; readonly at: number }
  /** The page draws itself; a click later on names the versions drawn now, however stale they are by then. */
  | { readonly type: 'draw'; readonly page: number }
  | { readonly type: 'choose'; readonly page: number; readonly pick: number; readonly at: number }
  | { readonly type: 'hear'; readonly page: number; readonly from: number }
  | { readonly type: 'save'; readonly page: number }
  | { readonly type: 'open'; readonly page: number; readonly file: number }

const PAGES = 4
const page = fc.nat({ max: PAGES - 1 })
// Clocks of different computers: they tie, and they run back.
const at = fc.nat({ max: 5 })
// Few texts, so that two pages often write the same one.
const text = fc.constantFrom('a', 'b', 'c', 'd', '')

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('type' as const), page, text, at }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('draw' as const), page }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('choose' as const), page, pick: fc.nat({ max: 3 }), at }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('hear' as const), page, from: page }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('save' as const), page }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('open' as const), page, file: fc.nat({ max: 9 }) }),
    },
  ),
  { maxLength: 60, size: 'max' },
)

/** A copy of the field, with the names of all versions it ever heard of. */
export interface Copy {
  readonly register: Register
  readonly heard: ReadonlySet<string>
}

export const nameOf = ({ writer, count }: Pick<Version, 'writer' | 'count'>): string => `${writer}.${count}`

const meet = (a: Copy, b: Copy): Copy => ({
  register: merge(a.register, b.register),
  heard: new Set([...a.heard, ...b.heard]),
})

export class History {
  readonly copies: Copy[] = Array.from({ length: PAGES }, () => ({
    register: EMPTY_REGISTER,
    heard: new Set<string>(),
  }))
  readonly files: Copy[] = []
  /** By version: the versions its writer saw on the screen and wrote over. */
  readonly writtenOver = new Map<string, ReadonlySet<string>>()
  readonly #drawn: Register[] = this.copies.map(({ register }) => register)
  readonly #counts = this.copies.map(() => 0)

  constructor(steps: readonly Step[]) {
    for (const step of steps) this.#take(step)
  }

  /** What must stand in a copy: all it heard of that nothing it heard of was written over. */
  alive(copy: Copy): string[] {
    const gone = new Set([...copy.heard].flatMap((name) => [...(this.writtenOver.get(name) ?? [])]))
    return [...copy.heard].filter((name) => !gone.has(name)).sort()
  }

  everything(): Copy {
    return [...this.copies, ...this.files].reduce(meet)
  }

  #take(step: Step): void {
    const mine = this.#at(step.page)
    switch (step.type) {
      case 'type':
        return this.#write(step.page, step, shownTogether(mine.register, writerOf(step.page)))
      case 'draw':
        this.#drawn[step.page] = mine.register
        return
      case 'choose': {
        const versions = this.#drawn[step.page]?.versions ?? []
        const picked = versions[step.pick % Math.max(1, versions.length)]
        if (picked) this.#write(step.page, { text: String(picked.value), at: step.at }, versions)
        return
      }
      case 'hear':
        this.copies[step.page] = meet(mine, this.#at(step.from))
        return
      case 'save':
        this.files.push(mine)
        return
      case 'open': {
        const file = this.files[step.file % Math.max(1, this.files.length)]
        if (file) this.copies[step.page] = meet(mine, file)
      }
    }
  }

  #write(who: number, { text, at }: { text: string; at: number }, over: readonly Version[]): void {
    const mine = this.#at(who)
    const count = (this.#counts[who] ?? 0) + 1
    this.#counts[who] = count
    const version = { writer: writerOf(who), count, at, value: text }
    this.writtenOver.set(nameOf(version), new Set(over.map(nameOf)))
    this.copies[who] = {
      register: write(mine.register, version, over),
      heard: new Set([...mine.heard, nameOf(version)]),
    }
  }

  #at(who: number): Copy {
    const copy = this.copies[who]
    if (!copy) throw new Error(`There is no page ${who}`)
    return copy
  }
}

export const writerOf = (who: number): string => `wpage${who}`
