import { describe, expect, it } from 'vitest'
import { clockAt, minutesAt } from '../../../src/domain/library/clock.ts'
import { type Block, blockTimes, type Meeting } from '../../../src/domain/library/draaiboek.ts'

const block = (id: string, minuten: number): Block => ({
  id,
  titel: id,
  minuten,
  vorm: 'samen',
  vraag: 'Wat?',
  wat: 'Dit.',
})

const meeting = (times: Pick<Meeting, 'van' | 'tot'>): Meeting => ({
  id: 'middag',
  titel: 'Een middag',
  minuten: 95,
  ...times,
  blokken: [block('begin', 40), block('midden', 15), block('eind', 40)],
})

describe('the times of the blocks of a meeting', () => {
  it('[B1] are read from the clock when the meeting has a beginning', () => {
    expect(blockTimes(meeting({ van: '9.30', tot: '11.05' }))).toEqual([
      { from: '9.30', to: '10.10' },
      { from: '10.10', to: '10.25' },
      { from: '10.25', to: '11.05' },
    ])
  })

  it('[B1] are minutes from the start when it has none', () => {
    expect(blockTimes(meeting({})).map(({ from, to }) => `${from}–${to}`)).toEqual(['0–40', '40–55', '55–95'])
  })
})

describe('a time of the day', () => {
  it.each(['0.00', '9.05', '13.30', '23.59'])('%s is read and told the same', (clock) => {
    expect(clockAt(minutesAt(clock) ?? -1)).toBe(clock)
  })

  it.each(['', '9', '9:30', '24.00', '9.60', '9.3'])('%j is none', (text) => {
    expect(minutesAt(text)).toBeUndefined()
  })
})
