import { describe, expect, it } from 'vitest'
import { findingsOf, roomTaken } from '../../src/messages/device-check.ts'
import { outcomeText, summaryText } from '../../src/messages/device-check-outcome.ts'
import { ROOM_FOR_TEXT } from '../../src/platform/checks/room.ts'
import { safari } from '../../src/platform/checks/safari.ts'
import type { DeviceFacts } from '../../src/stores/device-check.ts'

const GOOD: DeviceFacts = {
  text: 'kept',
  journal: true,
  shared: false,
  earlierVisit: '2026-11-03',
  private: false,
  safari: 'no',
  persisted: true,
  room: { ours: 50_000, others: 0, used: 80_000, quota: 10_000_000_000 },
  online: true,
  canPrint: true,
  numbersPages: true,
  canDownload: true,
  canLinkFile: true,
}

const find = (facts: Partial<DeviceFacts>, title: string) =>
  findingsOf({ ...GOOD, ...facts }).find((finding) => finding.title === title)

describe('what a person is told about this browser', () => {
  it('that all works, where it does', () => {
    expect(summaryText(findingsOf(GOOD))).toBe('Het werkboek werkt hier.')
    expect(find({}, 'Na het sluiten')?.found).toMatch(/^Op 3 november( 2026)? was je hier ook/)
  })

  it.each([
    ['Bewaren', { text: 'blocked' }, 'mis'],
    ['Bewaren', { text: 'full' }, 'mis'],
    ['Bewaren', { shared: true }, 'let-op'],
    ['Tweede kopie', { journal: false }, 'let-op'],
    ['Na het sluiten', { earlierVisit: undefined }, 'weten'],
    ['Na het sluiten', { earlierVisit: undefined, text: 'blocked' }, 'let-op'],
    ['Privévenster', { private: true }, 'let-op'],
    ['Privévenster', {}, 'weten'],
    ['Bij een volle schijf', { persisted: false }, 'weten'],
    ['Bij een volle schijf', { persisted: undefined }, 'weten'],
    ['Zeven dagen in Safari', { safari: 'browser' }, 'let-op'],
    ['Zeven dagen in Safari', { safari: 'home-screen' }, 'weten'],
    ['Ruimte', { room: { ...GOOD.room, others: ROOM_FOR_TEXT } }, 'let-op'],
    ['Afdrukken', { canPrint: false }, 'mis'],
    ['Een bestand maken', { canDownload: false }, 'mis'],
  ] as const)('under %s with %j: %s, and what to do', (title, facts, verdict) => {
    const found = find(facts, title)
    expect([found?.verdict, found?.todo !== undefined]).toEqual([verdict, true])
  })

  it('nothing of Safari elsewhere', () => {
    expect(find({}, 'Zeven dagen in Safari')).toBeUndefined()
    expect(safari({ vendor: 'Google Inc.' })).toBe('no')
    expect(safari({ vendor: '' })).toBe('no')
    expect(safari({ vendor: 'Apple Computer, Inc.' })).toBe('browser')
    expect(safari({ vendor: 'Apple Computer, Inc.', standalone: true })).toBe('home-screen')
  })

  it('how many points ask for attention, the worst first', () => {
    expect(summaryText(findingsOf({ ...GOOD, journal: false }))).toMatch(/bij 1 punt\.$/)
    expect(summaryText(findingsOf({ ...GOOD, journal: false, canPrint: false }))).toMatch(/^Niet alles/)
  })

  it('how full it is, never more than full', () => {
    expect(roomTaken({ ...GOOD.room, ours: ROOM_FOR_TEXT / 2 })).toBe(0.5)
    expect(roomTaken({ ...GOOD.room, ours: ROOM_FOR_TEXT, others: ROOM_FOR_TEXT })).toBe(1)
  })

  it('the same in the text for the helpdesk, with the browser', () => {
    const text = outcomeText(findingsOf(GOOD), 'Mozilla/5.0 (proef)', new Date('2026-11-22T12:00').getTime())
    expect(text).toContain('In orde - Bewaren:')
    expect(text).toContain('Browser: Mozilla/5.0 (proef)')
  })
})
