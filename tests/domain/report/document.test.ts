import { describe, expect, it } from 'vitest'
import { buildReport, type ReportDocument } from '../../../src/domain/report/document.ts'
import type { Question } from '../../../src/domain/worksheet/worksheet.ts'
import { bookOf, casus, chapter, workbook, worksheet } from '../sample.ts'

const text = (id: string, groep?: string): Question => ({
  id,
  soort: 'tekst',
  vraag: `Vraag ${id}?`,
  lengte: 'kort',
  groep,
})
const DATE = '2026-11-22'
const questions = (report: ReportDocument) =>
  report.sections.flatMap(({ groups }) => groups.flatMap((group) => group.questions))

const TWO_SHEETS = workbook(
  chapter('een', [worksheet([text('a'), text('b')], { id: 'eerste', nummer: 1 })]),
  chapter('twee', [worksheet([text('c')], { id: 'tweede', nummer: 2 })]),
)

describe('buildReport', () => {
  it('[D1] numbers questions as the screen does, also when those before it are left out', () => {
    const report = buildReport(casus({ 'eerste.b': 'x', 'tweede.c': 'y' }), TWO_SHEETS, {
      unanswered: 'leave-out',
      date: DATE,
    })
    expect(questions(report).map(({ number, id }) => [number, id])).toEqual([
      ['1.2', 'eerste.b'],
      ['2.1', 'tweede.c'],
    ])
  })

  it('[D1] offers room to write on where nobody answered, when that is wanted', () => {
    const report = buildReport({}, TWO_SHEETS, { unanswered: 'lines', date: DATE })
    expect(questions(report).map(({ answered, answers }) => [answered, answers])).toEqual(
      ['a', 'b', 'c'].map(() => [false, [{ lens: undefined, blocks: [{ type: 'lines', count: 1 }] }]]),
    )
  })

  it('[D1] says who left what open, for who only reads', () => {
    const book = bookOf({ ...text('a'), per: 'bril' }, text('b'))
    const report = buildReport(casus({ 'blad.a@wijk': 'w' }), book, { unanswered: 'say-so', date: DATE })
    const said = questions(report).map(({ answers }) =>
      answers.map(({ lens, blocks }) => [lens, blocks.map((block) => 'text' in block && block.text)]),
    )
    expect(said).toEqual([
      [
        ['wijk', ['w']],
        ['sociaal', ['Niet ingevuld.']],
        ['fysiek', ['Niet ingevuld.']],
      ],
      [[undefined, ['Niet ingevuld.']]],
    ])
  })

  it('[D1] leaves out a worksheet of which nothing is left', () => {
    const report = buildReport(casus({ 'tweede.c': 'y' }), TWO_SHEETS, {
      unanswered: 'leave-out',
      date: DATE,
    })
    expect(report.sections.map(({ id }) => id)).toEqual(['tweede'])
  })

  it('[D1] holds one worksheet when one is chosen, without lapsed answers', () => {
    const registers = casus({ 'eerste.a': 'x', 'tweede.c': 'y', 'weg.z': 'oud' })
    const report = buildReport(registers, TWO_SHEETS, {
      worksheets: ['tweede'],
      unanswered: 'lines',
      date: DATE,
    })
    expect([report.sections.map(({ id }) => id), report.lapsed]).toEqual([['tweede'], []])
  })

  it('[V4] holds the short route when that is chosen: no other worksheets, and verdieping only where it was answered', () => {
    const diep = (id: string): Question => ({ ...text(id), verdieping: true })
    const book = workbook(
      chapter('een', [
        worksheet([text('a'), diep('b'), diep('c')], { id: 'eerste', nummer: 1 }),
        worksheet([text('d')], { id: 'tweede', nummer: 2, kern: false }),
      ]),
    )
    const report = buildReport(casus({ 'eerste.c': 'x', 'tweede.d': 'y', 'weg.z': 'oud' }), book, {
      route: 'kort',
      unanswered: 'lines',
      date: DATE,
    })
    expect(questions(report).map(({ number, isVerdieping }) => [number, isVerdieping])).toEqual([
      ['1.1', false],
      ['1.3', true],
    ])
    expect(report.lapsed).toEqual([])
  })

  it('[D1] tells each lens that answered, in the order of the lenses', () => {
    const book = bookOf({ ...text('a'), per: 'bril' })
    const [question] = questions(
      buildReport(casus({ 'blad.a@fysiek': 'f', 'blad.a@wijk': 'w' }), book, {
        unanswered: 'lines',
        date: DATE,
      }),
    )
    expect(question?.answers.map(({ lens }) => lens)).toEqual(['wijk', 'fysiek'])
  })

  it('[D1] offers every lens its own room when none answered', () => {
    const book = bookOf({ ...text('a'), per: 'bril' })
    const [question] = questions(buildReport({}, book, { unanswered: 'lines', date: DATE }))
    expect(question?.answers.map(({ lens }) => lens)).toEqual(['wijk', 'sociaal', 'fysiek'])
  })

  it('[D1] gathers questions under the title of their group', () => {
    const sheet = worksheet([text('a'), text('b', 'g'), text('c', 'g'), text('d')], {
      groepen: [{ id: 'g', titel: 'Groep' }],
    })
    const report = buildReport({}, workbook(chapter('een', [sheet])), { unanswered: 'lines', date: DATE })
    expect(
      report.sections[0]?.groups.map(({ title, questions: inside }) => [
        title,
        inside.map(({ number }) => number),
      ]),
    ).toEqual([
      [undefined, ['3.1']],
      ['Groep', ['3.2', '3.3']],
      [undefined, ['3.4']],
    ])
  })

  it('[D1] carries the name of the casus and the day it was made', () => {
    const report = buildReport(casus({ 'casus.naam': 'Beukstraat' }), TWO_SHEETS, {
      unanswered: 'lines',
      date: DATE,
    })
    expect([report.casus, report.date]).toEqual(['Beukstraat', DATE])
  })
})
