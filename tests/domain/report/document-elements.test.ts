import { describe, expect, it } from 'vitest'
import type { Registers } from '../../../src/domain/casus/registers.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { reportElements } from '../../../src/domain/report/document-elements.ts'
import { toHtml } from '../../../src/domain/report/to-html.ts'
import type { Workbook } from '../../../src/domain/worksheet/workbook.ts'
import { headingLevels, tags, visibleText } from '../html.ts'
import { ONE_OF_EACH } from '../kinds/one-of-each.ts'
import { apart, casus, chapter, workbook, worksheet } from '../sample.ts'

const GROUPED = workbook(
  chapter('een', [
    worksheet(
      ONE_OF_EACH.map((question, index) => ({
        ...question,
        groep: index % 3 === 0 ? undefined : `g${index % 3}`,
      })),
      {
        groepen: [
          { id: 'g1', titel: 'Groep een' },
          { id: 'g2', titel: 'Groep twee' },
        ],
      },
    ),
  ]),
)

const html = (registers: Registers, book: Workbook, unanswered: 'lines' | 'leave-out' = 'lines') =>
  toHtml(reportElements(buildReport(registers, book, { unanswered, date: '2026-11-22' })))

describe('the headings of a report', () => {
  it.each([
    ['a blank one', html({}, GROUPED)],
    ['one with answers and lapsed answers', html(casus({ 'blad.tekstvraag': 'x', 'weg.z': 'y' }), GROUPED)],
    ['one with lapsed answers only', html(casus({ 'weg.z': 'y' }), workbook(), 'leave-out')],
    ['an empty one', html({}, workbook(), 'leave-out')],
  ])('[D3] begin with one h1 and never skip a level: %s', (_what, page) => {
    const levels = headingLevels(page)
    expect([levels[0], levels.filter((level) => level === 1).length]).toEqual([1, 1])
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('[D3] put a worksheet under h2, a group under h3 and its questions under h4', () => {
    expect(headingLevels(html({}, GROUPED))).toEqual([1, 2, 3, 3, 4, 3, 4, 3, 3, 4, 3, 4])
  })
})

describe('the tables of a report', () => {
  const page = html(casus({ 'blad.tabelvraag/k3/wat': 'x', 'blad.matrixvraag/links/wat': 'y' }), GROUPED)

  it('[D3] have a caption, and a scope on every header', () => {
    const found = tags(page)
    expect(found.filter(({ name }) => name === 'caption')).toHaveLength(2)
    expect(found.filter(({ name, attributes }) => name === 'th' && !attributes['scope'])).toEqual([])
  })

  it('[D3] name the rows that are fixed', () => {
    expect(tags(page).filter(({ attributes }) => attributes['scope'] === 'row')).toHaveLength(2)
  })
})

describe('what a report says', () => {
  it('[D3] names the lens of each answer in words', () => {
    const book = workbook(
      chapter('een', [worksheet([{ id: 'a', soort: 'tekst', vraag: 'A?', lengte: 'kort', per: 'bril' }])]),
    )
    expect(visibleText(html(casus({ 'blad.a@sociaal': 'x' }), book))).toContain('Sociaal domein')
  })

  it('[D3] says in words what score was given, and by what it is known', () => {
    const page = visibleText(
      html(casus({ 'blad.schaalvraag': 2, 'blad.schaalvraag/zekerheid': 'cijfers' }), GROUPED, 'leave-out'),
    )
    expect(page.replace(/\s+/g, ' ')).toContain('2 van 5 (uit cijfers)')
  })

  it('[K2] labels the other version as one, with when it was written', () => {
    const page = visibleText(
      html(apart({ 'blad.tekstvraag': 'een' }, { 'blad.tekstvraag': 'twee' }), GROUPED, 'leave-out'),
    )
    expect(page).toMatch(/twee[\s\S]*Andere versie, geschreven op \d+ \p{L}+ \d{4}[\s\S]*een/u)
  })

  it('[D3] carries the casus and the day on every worksheet', () => {
    const page = visibleText(html(casus({ 'casus.naam': 'Beukstraat' }), GROUPED))
    expect(page.split('Beukstraat · 22 november 2026 ·')).toHaveLength(2)
  })

  it('[D2] puts what lapsed under a heading of its own', () => {
    expect(visibleText(html(casus({ 'weg.z': 'oude woorden' }), GROUPED))).toMatch(
      /Antwoorden bij vervallen vragen[\s\S]*weg\.z[\s\S]*oude woorden/,
    )
  })
})
