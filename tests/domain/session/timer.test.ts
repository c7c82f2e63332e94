import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMinute,
  clockText,
  isOver,
  isRunning,
  leftAt,
  parseTimer,
  passed,
  pause,
  setTimer,
  start,
  type Timer,
} from '../../../src/domain/session/timer.ts'

const NOW = 1_793_610_000_000
const MINUTE = 60_000

describe('[J1] what is left', () => {
  it('is told from the clock, however long nobody looked', () => {
    const timer = start(setTimer(10), NOW)
    expect([0, 1_500, 9 * MINUTE, 11 * MINUTE].map((later) => leftAt(timer, NOW + later))).toEqual([
      10 * MINUTE,
      10 * MINUTE - 1_500,
      MINUTE,
      0,
    ])
  })

  it('is no more than it was when the clock of the computer is put back', () => {
    expect(leftAt(start(setTimer(10), NOW), NOW - 3_600_000)).toBe(10 * MINUTE)
  })
})

describe('[J2] a timer that is paused', () => {
  it('stands still, and goes on where it was', () => {
    const paused = pause(start(setTimer(10), NOW), NOW + 4 * MINUTE)
    expect([leftAt(paused, NOW + 60 * MINUTE), isRunning(paused, NOW + 60 * MINUTE)]).toEqual([
      6 * MINUTE,
      false,
    ])
    expect(leftAt(start(paused, NOW + 60 * MINUTE), NOW + 61 * MINUTE)).toBe(5 * MINUTE)
  })

  it('begins again when it is started after its end', () => {
    const over = start(setTimer(10), NOW)
    const again = start(over, NOW + 11 * MINUTE)
    expect([isOver(over, NOW + 11 * MINUTE), leftAt(again, NOW + 11 * MINUTE)]).toEqual([true, 10 * MINUTE])
  })
})

describe('[J3] one minute more', () => {
  it.each([
    ['a running timer', start(setTimer(10), NOW), 8 * MINUTE, true],
    ['a paused one', setTimer(10), 11 * MINUTE, false],
    ['one that is over', start(setTimer(1), NOW), MINUTE, true],
  ])('is added to %s', (_which, timer, left, runs) => {
    const at = NOW + 3 * MINUTE
    const longer = addMinute(timer, at)
    expect([leftAt(longer, at), isRunning(longer, at)]).toEqual([left, runs])
  })
})

describe('[J4] what is told aloud', () => {
  it.each([
    [2 * MINUTE, MINUTE + 1, undefined],
    [MINUTE + 1, MINUTE, 'last-minute'],
    [MINUTE, 30_000, undefined],
    [1, 0, 'over'],
    [0, 0, undefined],
    // A laptop that slept: only the end is left to tell.
    [5 * MINUTE, 0, 'over'],
    // A timer of one minute has no last minute to tell of.
    [MINUTE, MINUTE - 250, undefined],
  ])('between %i and %i milliseconds left: %s', (before, after, told) => {
    expect(passed(before, after)).toBe(told)
  })
})

describe('[J5] what is kept of a timer', () => {
  it('reads back as it was, whatever was done with it', () => {
    const step = fc.constantFrom(start, pause, addMinute)
    fc.assert(
      fc.property(
        fc.nat(120),
        fc.string(),
        fc.array(fc.tuple(step, fc.nat(10 * MINUTE))),
        (minutes, name, steps) => {
          let timer: Timer = setTimer(minutes, name)
          let now = NOW
          for (const [work, later] of steps) {
            now += later
            timer = work(timer, now)
          }
          const read = parseTimer(JSON.stringify(timer))
          expect(read).toEqual(JSON.parse(JSON.stringify(timer)))
        },
      ),
    )
  })

  it.each([
    null,
    '',
    '{',
    'null',
    '7',
    '{"name":"","length":-1,"left":0}',
    '{"name":"","length":1,"left":"veel"}',
  ])('is no timer: %j', (text) => expect(parseTimer(text)).toBeUndefined())
})

it('the clock says minutes and seconds, and 0:00 only when nothing is left', () => {
  expect([600_000, 599_999, 65_000, 1, 0, 3_723_000].map(clockText)).toEqual([
    '10:00',
    '10:00',
    '1:05',
    '0:01',
    '0:00',
    '1:02:03',
  ])
})
