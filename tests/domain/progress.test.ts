import { describe, expect, it } from 'vitest'
import { groupByQuestion, type Registers } from '../../src/domain/casus/registers.ts'
import { deletedRow } from '../../src/domain/casus/rows.ts'
import { nextOpenQuestion } from '../../src/domain/next-question.ts'
import { CHAPTER_STATE_TEXT, partState, chapterProgress as progressIn } from '../../src/domain/progress.ts'
import type { Route } from '../../src/domain/worksheet/route.ts'
import { type ChapterOutline, outline } from '../../src/domain/worksheet/workbook.ts'
import type { Question } from '../../src/domain/worksheet/worksheet.ts'
import { apart, casus, chapter, workbook, worksheet } from './sample.ts'

const text = (id: string): Question => ({ id, soort: 'tekst', vraag: `${id}?`, lengte: 'kort' })
const CHAPTERS = outline(
  workbook(
    chapter('lezen', []),
    chapter('een', [worksheet([text('a'), text('b')], { id: 'eerste' })]),
    chapter('twee', [worksheet([text('c')], { id: 'tweede' }), worksheet([text('d')], { id: 'derde' })]),
  ),
)
const [READING, ONE] = CHAPTERS as [ChapterOutline, ChapterOutline]
const chapterProgress = (registers: Registers, chapter: ChapterOutline, route?: Route) =>
  progressIn(groupByQuestion(registers), chapter, route)
const where = (answers: Parameters<typeof casus>[0]) => {
  const next = nextOpenQuestion(casus(answers), CHAPTERS)
  return next && `${next.chapter.id}: ${next.worksheet}.${next.question.id}`
}

describe('chapterProgress', () => {
  it('[V1] counts what is filled in, of what is asked', () => {
    expect(chapterProgress(casus({ 'eerste.a': 'x' }), ONE)).toEqual({
      state: 'bezig',
      answered: 1,
      total: 2,
    })
  })

  it('[V1] is nieuw while nothing is filled in and nothing was said', () => {
    expect(chapterProgress(casus({ 'eerste.a': '' }), ONE).state).toBe('nieuw')
  })

  it('[V1] is never klaar by itself, however much is filled in', () => {
    expect(chapterProgress(casus({ 'eerste.a': 'x', 'eerste.b': 'y' }), ONE).state).toBe('bezig')
  })

  it('[V1] is klaar when the person says so, however little is filled in', () => {
    expect(chapterProgress(casus({ '_voortgang.een': 'klaar' }), ONE).state).toBe('klaar')
    expect(chapterProgress(casus({ '_voortgang.lezen': 'klaar' }), READING)).toEqual({
      state: 'klaar',
      answered: 0,
      total: 0,
    })
  })

  it('[V1] is bezig again once the person takes it back', () => {
    expect(
      chapterProgress(apart({ '_voortgang.een': 'klaar' }, { '_voortgang.een': 'bezig' }), ONE).state,
    ).toBe('bezig')
  })

  it('[V1] is bezig also by what a chapter no longer asks, or by a certainty without a score', () => {
    for (const path of ['eerste.weg', 'eerste.a/zekerheid', 'eerste.a@wijk'])
      expect(chapterProgress(casus({ [path]: 'x' }), ONE)).toEqual({ state: 'bezig', answered: 0, total: 2 })
  })

  it('[V1] is not begun by an empty row, a deleted row or another chapter', () => {
    const row = casus({ 'eerste.t/k3': { plaats: 1 }, 'eerste.t/k3/wie': 'An' })
    const slot = { worksheet: 'eerste', question: 't' }
    const deleted = { ...row, ...casus({ 'eerste.t/k3': deletedRow(row, slot, 'k3') }, 'wb') }
    for (const registers of [
      casus({ 'eerste.t/k3': { plaats: 1 } }),
      deleted,
      casus({ 'eersteling.a': 'x' }),
    ])
      expect(chapterProgress(registers, ONE).state).toBe('nieuw')
  })

  it('[V1] takes no other word for klaar', () => {
    expect(chapterProgress(casus({ '_voortgang.een': true }), ONE).state).toBe('nieuw')
  })

  it('[V1] a part has begun with its first chapter, and is klaar with its last', () => {
    expect(partState(['nieuw', 'nieuw'])).toBe('nieuw')
    expect(partState(['nieuw', 'bezig'])).toBe('bezig')
    expect(partState(['klaar', 'nieuw'])).toBe('bezig')
    expect(partState(['klaar', 'klaar'])).toBe('klaar')
  })

  it('[V1] has words for each state', () => {
    expect(Object.values(CHAPTER_STATE_TEXT)).toEqual(['Nog niet begonnen', 'Bezig', 'Klaar'])
  })
})

describe('nextOpenQuestion', () => {
  it('[V2] is the first of the book in an empty casus', () => {
    expect(where({})).toBe('een: eerste.a')
  })

  it('[V2] is the first that is open, in the order of the book', () => {
    expect(where({ 'eerste.a': 'x', 'tweede.c': 'y' })).toBe('een: eerste.b')
    expect(where({ 'eerste.a': 'x', 'eerste.b': 'x', 'tweede.c': 'y' })).toBe('twee: derde.d')
  })

  it('[V2] passes over a chapter that the person called klaar', () => {
    expect(where({ '_voortgang.een': 'klaar' })).toBe('twee: tweede.c')
  })

  it('[V2] is none when all is answered or klaar', () => {
    expect(where({ '_voortgang.een': 'klaar', 'tweede.c': 'x', 'derde.d': 'y' })).toBeUndefined()
  })
})

describe('on the short route', () => {
  const BOOK = outline(
    workbook(
      chapter('kort', [
        worksheet([text('a'), { ...text('b'), verdieping: true }, text('c')], { id: 'eerste' }),
        worksheet([text('d')], { id: 'tweede', kern: false }),
      ]),
      chapter('erbuiten', [worksheet([text('e'), text('f')], { id: 'derde', kern: false })]),
      chapter('slot', [worksheet([text('g')], { id: 'vierde' })]),
    ),
  )
  const [SHORT, OUTSIDE] = BOOK as [ChapterOutline, ChapterOutline]
  const nextOn = (route: Route, ...answered: string[]) => {
    const answers = Object.fromEntries(answered.map((path) => [path, 'x']))
    const next = nextOpenQuestion(casus({ 'aanpak.route': route, ...answers }), BOOK)
    return next && `${next.worksheet}.${next.question.id}`
  }

  it('[V2] passes over verdieping, and over worksheets and chapters that are not kern', () => {
    expect(nextOn('kort', 'eerste.a')).toBe('eerste.c')
    expect(nextOn('kort', 'eerste.a', 'eerste.c')).toBe('vierde.g')
    expect(nextOn('kort', 'eerste.a', 'eerste.c', 'vierde.g')).toBeUndefined()
  })

  it('[V2] passes over nothing once the trio goes on with the whole workbook', () => {
    expect(nextOn('heel', 'eerste.a', 'eerste.c', 'vierde.g')).toBe('eerste.b')
  })

  it('[V4] counts only what the route asks', () => {
    expect(chapterProgress(casus({ 'eerste.a': 'x', 'eerste.b': 'y' }), SHORT, 'kort')).toEqual({
      state: 'bezig',
      answered: 1,
      total: 2,
    })
    expect(chapterProgress(casus({ 'eerste.a': 'x', 'eerste.b': 'y' }), SHORT)).toMatchObject({
      answered: 2,
      total: 4,
    })
  })

  it('[V4] counts everything in a chapter outside the route: who goes there is asked it all', () => {
    expect(chapterProgress(casus({ 'derde.e': 'x' }), OUTSIDE, 'kort')).toEqual({
      state: 'bezig',
      answered: 1,
      total: 2,
    })
  })
})
