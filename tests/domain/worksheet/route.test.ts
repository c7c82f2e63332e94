import { describe, expect, it } from 'vitest'
import { chosenRoute } from '../../../src/domain/casus/route.ts'
import {
  isAskedOn,
  isOnShortRoute,
  readableMinutes,
  worksheetMinutes,
} from '../../../src/domain/worksheet/route.ts'
import {
  chapterMinutes,
  roundedDuration,
  routeSize,
  routeTexts,
} from '../../../src/domain/worksheet/route-size.ts'
import { apart, casus, chapter, workbook, worksheet } from '../sample.ts'

const BOTH = worksheet([], { duur: 30, kort: 16 })
const SHORT = worksheet([], { duur: 10 })
const LATER = worksheet([], { duur: 25, kern: false })
const MIXED = chapter('een', [BOTH, LATER])
const BOOK = workbook(MIXED, chapter('twee', [SHORT]), chapter('drie', [LATER]), chapter('lezen', []))

describe('the route of a casus', () => {
  it('[V3] is the whole workbook until the trio chooses', () => {
    expect(chosenRoute({})).toBe('heel')
    expect(chosenRoute(casus({ 'aanpak.route': 'iets-anders' }))).toBe('heel')
  })

  it('[V3] is what the trio chose last', () => {
    expect(chosenRoute(casus({ 'aanpak.route': 'kort' }))).toBe('kort')
    expect(chosenRoute(apart({ 'aanpak.route': 'kort' }, { 'aanpak.route': 'heel' }))).toBe('heel')
  })
})

describe('what a route asks', () => {
  it('[V4] is everything on the whole workbook', () => {
    expect(isAskedOn('heel', { kern: false }, { verdieping: true })).toBe(true)
  })

  it('[V4] is no verdieping on the short route, and nothing of a worksheet that is not kern', () => {
    expect(isAskedOn('kort', { kern: true }, {})).toBe(true)
    expect(isAskedOn('kort', { kern: true }, { verdieping: true })).toBe(false)
    expect(isAskedOn('kort', { kern: false }, {})).toBe(false)
  })

  it('[V4] a chapter is on the short route when one of its worksheets is', () => {
    expect(BOOK.hoofdstukken.map(isOnShortRoute)).toEqual([true, true, false, false])
  })
})

describe('how long a route takes', () => {
  it('[V4] is the sum of its worksheets, on the short route without their verdieping', () => {
    expect(routeSize('kort', BOOK)).toEqual({ worksheets: 2, minutes: 26 })
    expect(routeSize('heel', BOOK)).toEqual({ worksheets: 4, minutes: 90 })
    expect([chapterMinutes('kort', MIXED), chapterMinutes('heel', MIXED)]).toEqual([16, 55])
  })

  it('is told with the number of its worksheets', () => {
    expect(routeTexts(BOOK)).toEqual([
      { route: 'kort', text: '2 werkbladen, ongeveer 26 minuten' },
      { route: 'heel', text: '4 werkbladen, ongeveer 2 uur' },
    ])
  })

  it('is told in minutes, and past an hour and a half in whole hours', () => {
    expect([25, 89, 90, 188, 1210].map(roundedDuration)).toEqual([
      '25 minuten',
      '89 minuten',
      '2 uur',
      '3 uur',
      '20 uur',
    ])
  })

  it('is told twice where the routes differ', () => {
    expect(worksheetMinutes(BOTH)).toBe('16 minuten, met verdieping 30')
    expect([worksheetMinutes(SHORT), worksheetMinutes(LATER)]).toEqual(['10 minuten', '25 minuten'])
    expect(readableMinutes(0, 45)).toBe('45 minuten')
  })
})
