import { describe, expect, it } from 'vitest'
import { readableDate } from '../../../src/domain/kinds/columns.ts'

describe('readableDate', () => {
  it('[K2] writes a date as people say it', () => {
    expect(readableDate('2026-12-03')).toBe('3 december 2026')
  })

  it.each(['na de zomer', '', '2026-12', '3-12-2026', '2026-13-40', '2026-02-31', '2026-12-03T10:00'])(
    '[K4] leaves %j as it stands',
    (text) => {
      expect(readableDate(text)).toBe(text)
    },
  )
})
