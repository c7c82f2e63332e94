import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/domain/library/draaiboek.ts'
import { parseRun } from '../../../src/domain/session/parse-run.ts'
import {
  begin,
  isStale,
  move,
  nextRound,
  type Run,
  roundAt,
  screenOf,
  takeUp,
  timesTold,
  totalUsed,
} from '../../../src/domain/session/run.ts'

const MINUTE = 60_000

const block = (id: string, minuten: number, ronde?: string): Block => ({
  id,
  titel: id,
  minuten,
  vorm: 'groep',
  wat: '',
  ...(ronde !== undefined && { ronde }),
})

const SCRIPT = {
  draaiboek: 'kort',
  bijeenkomst: 'middag',
  titel: 'Kort',
  blokken: [block('welkom', 5), block('vertellen', 3, 'tips'), block('kiezen', 2, 'tips'), block('slot', 5)],
}

interface Step {
  readonly do: 'next' | 'previous' | 'round'
  readonly after: number
}

const steps = fc.array(
  fc.record({
    do: fc.constantFrom<Step['do']>('next', 'previous', 'round'),
    after: fc.integer({ min: 0, max: 90 * MINUTE }),
  }),
  { maxLength: 30 },
)

const ACTIONS = {
  next: (run: Run, now: number) => move(run, 1, now),
  previous: (run: Run, now: number) => move(run, -1, now),
  round: nextRound,
}

/** Every state a session goes through, with the moment at which it began. */
function walk(all: readonly Step[], looksBack: boolean): { readonly run: Run; readonly now: number }[] {
  const states = [{ run: begin(SCRIPT, 0, looksBack), now: 0 }]
  for (const step of all) {
    const { run, now } = states.at(-1) ?? { run: begin(SCRIPT, 0, looksBack), now: 0 }
    states.push({ run: ACTIONS[step.do](run, now + step.after), now: now + step.after })
  }
  return states
}

describe('[L2] a session', () => {
  it('goes block by block from the look back to the end, and no further', () => {
    let run = move(begin(SCRIPT, 0, true), -1, 0)
    const seen: unknown[] = []
    for (let times = 0; times < 8; times += 1) {
      const screen = screenOf(run)
      seen.push(screen.type === 'blok' ? `${screen.block.id} ${screen.number}/${screen.total}` : screen.type)
      run = move(run, 1, 0)
    }
    expect(seen).toEqual([
      'gebleven',
      'welkom 1/4',
      'vertellen 2/4',
      'kiezen 3/4',
      'slot 4/4',
      'slot',
      'slot',
      'slot',
    ])
  })

  it('begins with its first block where there is nothing to look back on', () => {
    expect(screenOf(begin(SCRIPT, 0, false))).toMatchObject({ type: 'blok', number: 1 })
  })
})

describe('[L3] a round', () => {
  it('ends with its last block, and begins again for the next teller', () => {
    const telling = move(begin(SCRIPT, 0, false), 1, 0)
    expect(roundAt(telling)).toEqual({ name: 'tips', number: 1, isLast: false })
    const choosing = move(telling, 1, 0)
    expect(roundAt(choosing)).toEqual({ name: 'tips', number: 1, isLast: true })
    const again = nextRound(choosing, 0)
    expect(screenOf(again)).toMatchObject({ block: { id: 'vertellen' } })
    expect(roundAt(again)?.number).toBe(2)
    expect(timesTold(again).map(({ planned }) => planned)).toEqual([5, 6, 4, 5])
  })

  it('is not begun at a block that is in none', () => {
    const run = begin(SCRIPT, 0, false)
    expect(nextRound(run, 5)).toEqual(run)
  })
})

describe('[L4] used time', () => {
  it('adds up to the time spent at blocks, however one went through them', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (all, looksBack) => {
        const states = walk(all, looksBack)
        const atBlocks = states.reduce((sum, { run, now }, index) => {
          const until = states[index + 1]?.now ?? now
          return screenOf(run).type === 'blok' ? sum + until - now : sum
        }, 0)
        const { run, now } = states.at(-1) as (typeof states)[number]
        const ended = walk([...all, { do: 'next', after: 0 }], looksBack).at(-1)?.run ?? run
        // The last step ends the block one was at, unless the session was over already.
        expect(Object.values(ended.used).reduce((sum, used) => sum + used, 0)).toBe(atBlocks)
        expect(ended.since).toBeLessThanOrEqual(now)
      }),
    )
  })

  it('is told in minutes beside what was planned; a block that was passed over has none', () => {
    const run = move(move(begin(SCRIPT, 0, false), 1, 7 * MINUTE), 1, 7 * MINUTE)
    expect(timesTold(run).map(({ used }) => used)).toEqual([7, undefined, undefined, undefined])
    expect(totalUsed(run)).toBe(7)
  })

  it('leaves out the time in which the session was left', () => {
    const run = begin(SCRIPT, 0, false)
    const later = 3 * 86_400_000
    expect(isStale(run, later)).toBe(true)
    expect(totalUsed(move(takeUp(run, later), 1, later + 4 * MINUTE))).toBe(4)
  })
})

describe('[L5] a session that was kept', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (all, looksBack) => {
        for (const { run } of walk(all, looksBack)) expect(parseRun(JSON.stringify(run))).toEqual(run)
      }),
    )
  })

  it('is none when it is damaged', () => {
    const kept = JSON.stringify(begin(SCRIPT, 0, true))
    for (let length = 0; length < kept.length; length += 7)
      expect(parseRun(kept.slice(0, length))).toBeUndefined()
    const damaged = [
      { script: null },
      { step: 'x' },
      { used: { 1: 'lang' } },
      { script: { ...SCRIPT, blokken: [] } },
      { script: { ...SCRIPT, blokken: [{ ...block('x', 1), vorm: 'kring' }] } },
    ]
    for (const fault of damaged)
      expect(parseRun(JSON.stringify({ ...begin(SCRIPT, 0, true), ...fault }))).toBeUndefined()
    expect(parseRun(null)).toBeUndefined()
  })
})
