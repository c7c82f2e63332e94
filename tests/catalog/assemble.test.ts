import { describe, expect, it } from 'vitest'
import { ContentError } from '../../src/catalog/problem.ts'
import { broken, CHAPTER, goodBook, ORIGINS, PARTS, put, replace, SHEET, SOURCES, WALL } from './content.ts'

describe('a book in which nothing is wrong', () => {
  it('has no problems', () => {
    expect(goodBook().problems).toEqual([])
  })

  it('has its chapters in the order of their file names, and addresses without the number', () => {
    expect(goodBook().workbook.hoofdstukken.map(({ id, titel }) => [id, titel])).toEqual([
      ['de-straat', 'De straat'],
      ['het-plein', 'Het plein'],
    ])
  })

  it('numbers its worksheets in the order in which chapters set them', () => {
    const numbers = goodBook().workbook.hoofdstukken.flatMap(({ werkbladen }) =>
      werkbladen.map(({ id, nummer }) => [id, nummer]),
    )
    expect(numbers).toEqual([
      ['straat', 1],
      ['plein', 2],
      ['bouwstenen', 3],
    ])
  })

  it('gives a text question its usual length when the author says nothing', () => {
    const plein = goodBook().workbook.hoofdstukken[1]?.werkbladen[0]
    expect(plein?.vragen[0]).toMatchObject({ soort: 'tekst', lengte: 'lang' })
  })

  it('has its parts and its sources', () => {
    const { workbook, sources } = goodBook()
    expect([workbook.delen.map(({ id }) => id), sources.map(({ id }) => id)]).toEqual([
      ['begin', 'vervolg'],
      ['rapport', 'artikel'],
    ])
  })

  it('has its terms and tools in the order of the alphabet, and its draaiboeken', () => {
    const { terms, tools, draaiboeken } = goodBook()
    expect([terms, tools, draaiboeken].map((items) => items.map(({ id }) => id))).toEqual([
      ['buurman', 'stoep'],
      ['praatje'],
      ['middag'],
    ])
  })

  it('has each explanation as one line, and every item of the sources', () => {
    const { terms, origins } = goodBook()
    expect([terms[0]?.uitleg, origins.map(({ id }) => id)]).toEqual([
      'Wie naast je woont. Je leent er een ladder.',
      ['S0-01', 'S3-02', 'S3-09'],
    ])
  })

  it('may have no lapsed questions', () => {
    expect(broken(put('content/vervallen.yaml', '[]\n')).problems).toEqual([])
  })
})

describe('a book with many faults', () => {
  const { problems } = broken(
    replace(SHEET, 'duur: 20', 'duur: lang'),
    replace(SHEET, 'soort: matrix', 'soort: rooster'),
    replace(CHAPTER, 'deel: begin', 'deel: einde'),
  )

  it('is told all of them at once', () => {
    expect(problems.map(({ file }) => file)).toEqual([SHEET, SHEET, CHAPTER])
  })

  it('stops the build with a message that names each file and line', () => {
    expect(new ContentError(problems).message).toMatch(
      /3 fout\(en\)[\s\S]*straat\.yaml, regel 4: duur[\s\S]*straat\.yaml, regel \d+: [\s\S]*01-de-straat\.mdx, regel 3: /,
    )
  })

  it('is not told that all parts or sources are missing when their list is broken', () => {
    expect(broken(put(PARTS, '- [')).problems.map(({ file }) => file)).toEqual([PARTS])
    expect(broken(put(SOURCES, '- [')).problems.map(({ file }) => file)).toEqual([SOURCES])
    expect(broken(put(ORIGINS, '- [')).problems.map(({ file }) => file)).toEqual([ORIGINS])
    expect(broken(put(WALL, '- [')).problems.map(({ file }) => file)).toEqual([WALL])
  })
})
