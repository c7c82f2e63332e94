import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slot } from '../../../src/domain/casus/rows.ts'
import type { ReportNode } from '../../../src/domain/report/element.ts'
import { balanceElements } from '../../../src/domain/views/balance.ts'
import { coalitionElements, coalitionPath } from '../../../src/domain/views/coalition-path.ts'
import { dutchHour, dutchNumber, readableNumber } from '../../../src/domain/views/dutch-number.ts'
import { linkChanceElements } from '../../../src/domain/views/link-chances.ts'
import { spaceClaimElements, spaceClaims } from '../../../src/domain/views/space-claim.ts'
import { bookings, weekClockElements } from '../../../src/domain/views/week-clock.ts'
import type { Column, MatrixQuestion, Worksheet } from '../../../src/domain/worksheet/worksheet.ts'
import { anyText } from '../arbitraries.ts'
import { runs } from '../runs.ts'
import { casus } from '../sample.ts'

const textOf = (nodes: readonly ReportNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')

const cellsOf = (nodes: readonly ReportNode[], tag = 'td'): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    return node.tag === tag ? [textOf(node.children)] : cellsOf(node.children, tag)
  })

const slot = (question: string): Slot => ({ worksheet: 'blad', question })
const OPTIONS = ['trekt', 'doet-mee', 'denkt-mee', 'weet-ervan', 'niet'].map((id) => ({ id, tekst: id }))
const step = (id: string): Column => ({ id, titel: `Stap ${id}`, soort: 'keuze', opties: OPTIONS })
const coalition: MatrixQuestion = {
  id: 'coalitie',
  soort: 'matrix',
  vraag: 'Wie doet wat?',
  rijen: [
    { id: 'school', tekst: 'School' },
    { id: 'politie', tekst: 'Politie' },
  ],
  kolommen: ['1', '2', '3'].map(step),
}

describe('a coalition over the steps', () => {
  const registers = casus({
    'blad.coalitie/school/1': 'niet',
    'blad.coalitie/school/2': 'doet-mee',
    'blad.coalitie/school/3': 'weet-ervan',
  })

  it('[X1] shows where a party comes in and where it steps out', () => {
    const [school, ...others] = coalitionPath(registers, slot('coalitie'), coalition)
    expect(school?.parts.map(({ change }) => change)).toEqual([undefined, 'in', 'out'])
    expect(others).toEqual([])
    const text = textOf(coalitionElements(registers, slot('coalitie'), coalition))
    expect(text).toContain('Stap 2, erbij: SchoolStap 3, eruit: School')
  })

  it('[X1] says in words what its signs say', () => {
    expect(cellsOf(coalitionElements(registers, slot('coalitie'), coalition))).toEqual([
      '– niet',
      '◐ doet-mee erbij',
      '· weet-ervan eruit',
    ])
  })

  it('[X1] draws nothing when nobody answered', () => {
    expect(coalitionElements({}, slot('coalitie'), coalition)).toEqual([])
  })
})

describe('the week of a room', () => {
  const registers = casus({
    'blad.klok/rij1/dag': 'wo',
    'blad.klok/rij1/van': '13',
    'blad.klok/rij1/tot': '15',
    'blad.klok/rij1/wie': 'schaakclub',
    'blad.klok/rij1/soort': 'vast',
    'blad.klok/rij2/dag': 'wo',
    'blad.klok/rij2/van': '14.30',
    'blad.klok/rij2/tot': '16',
    'blad.klok/rij2/wie': 'ouders',
    'blad.klok/rij2/soort': 'af-en-toe',
    'blad.klok/rij3/dag': 'do',
    'blad.klok/rij3/van': 'ochtend',
    'blad.klok/rij3/wie': 'iedereen',
  })

  it('[X2] shows each hour with who sits in it, and where it is double', () => {
    const cells = cellsOf(weekClockElements(registers, slot('klok')))
    expect(cells).toHaveLength(3 * 7)
    expect(cells.filter(Boolean)).toEqual([
      'schaakclub',
      'dubbel: schaakclub / ouders (af en toe), 14.30–16.00',
      'ouders (af en toe), 14.30–16.00',
    ])
  })

  it('[X2] counts hours, and the rows it cannot read', () => {
    const text = textOf(weekClockElements(registers, slot('klok')))
    expect(text).toContain('Vast: 2 uur. Af en toe: 1,5 uur. Vrij: 0 uur.')
    expect(text).toContain('1 regel heeft geen dag of uur dat we kunnen lezen.')
  })

  it('[X2] never throws and never grows beyond a day, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (day, from, to) => {
        const odd = casus({ 'blad.klok/r/dag': day, 'blad.klok/r/van': from, 'blad.klok/r/tot': to })
        expect(cellsOf(weekClockElements(odd, slot('klok'))).length).toBeLessThanOrEqual(24 * 7)
        expect(bookings(odd, slot('klok')).read.every((one) => one.from < one.to)).toBe(true)
      }),
      runs(200),
    )
  })
})

describe('koppelkansen', () => {
  const question: MatrixQuestion = {
    id: 'raster',
    soort: 'matrix',
    vraag: 'Wat doet ander werk?',
    rijen: [
      { id: 'riool', tekst: 'Riool' },
      { id: 'school', tekst: 'School' },
      { id: 'zorg', tekst: 'Zorg' },
    ],
    kolommen: [],
  }

  it('[X3] stand under what they do, and staat los is one of the outcomes', () => {
    const registers = casus({
      'blad.raster/riool/effect': 'plus',
      'blad.raster/riool/moment': '1 oktober',
      'blad.raster/school/effect': 'los',
    })
    const drawn = linkChanceElements(registers, slot('raster'), question)
    expect(cellsOf(drawn, 'th').slice(2)).toEqual(['+ Helpt', '○ Staat los'])
    expect(cellsOf(drawn)).toEqual(['Riool: planning vast op 1 oktober', 'School'])
  })
})

describe('a balance', () => {
  const worksheet: Worksheet = {
    id: 'blad',
    titel: 'Balans',
    doel: 'Zien',
    duur: 10,
    kern: false,
    herkomst: [],
    vragen: [{ id: 'tijd', soort: 'schaal', vraag: 'Nu of later?', laag: 'nu', hoog: 'later', per: 'bril' }],
  }

  it('[X4] shows each lens where it stands, with the distance and no mean', () => {
    const drawn = balanceElements(casus({ 'blad.tijd@wijk': 1, 'blad.tijd@fysiek': 5 }), worksheet)
    expect(cellsOf(drawn)).toEqual(['Wijk', '', '', '', 'Fysiek domein', '4'])
    expect(textOf(drawn)).not.toContain('3,0')
  })

  it('[X4] shows no distance while only one has answered', () => {
    expect(cellsOf(balanceElements(casus({ 'blad.tijd@wijk': 2 }), worksheet)).at(-1)).toBe(
      'nog niet te zien',
    )
  })
})

describe('a claim on space', () => {
  const registers = casus({
    'blad.woningen/a/moment': 'nu',
    'blad.woningen/a/aantal': '1.200',
    'blad.woningen/b/moment': 'over-tien-jaar',
    'blad.woningen/b/aantal': '1 800',
    'blad.ruimte/x/voorziening': 'sport',
    'blad.ruimte/x/norm': '250',
    'blad.ruimte/x/aanwezig': '400',
    'blad.ruimte/y/voorziening': 'spelen',
  })

  it('[X5] is dwellings times the own norm, with what is short and what is over', () => {
    expect(spaceClaims(registers, slot('ruimte')).claims).toEqual([
      { facility: 'sport', present: 400, needed: [300, 450] },
    ])
    expect(cellsOf(spaceClaimElements(registers, slot('ruimte')))).toEqual([
      '400',
      '300 (100 over)',
      '450 (50 te weinig)',
    ])
  })

  it('[X5] calls itself a guideline, and computes nothing without a norm or dwellings', () => {
    expect(textOf(spaceClaimElements(registers, slot('ruimte')))).toContain('richtlijn')
    expect(spaceClaimElements(casus({ 'blad.ruimte/x/norm': '5' }), slot('ruimte'))).toEqual([])
  })
})

describe('numbers as people type them', () => {
  it.each([
    ['13,5', 13.5],
    ['1.200', 1200],
    ['1 200', 1200],
    ['12.345,6', 12_345.6],
    ['9.5', 9.5],
    ['250 m²', 250],
    ['', undefined],
    ['veel', undefined],
    ['-3', undefined],
    ['1e9', undefined],
  ])('%j is %j', (text, number) => {
    expect(dutchNumber(text)).toBe(number)
  })

  it.each([
    ['9', 9],
    ['9,5', 9.5],
    ['9.30', 9.5],
    ['9:30 uur', 9.5],
    ['13 uur', 13],
    ['25', undefined],
    ['ochtend', undefined],
  ])('as an hour, %j is %j', (text, hour) => {
    expect(dutchHour(text)).toBe(hour)
  })

  it('are told with a point for the thousands', () => {
    expect([0, 999, 1_200, 1_234_567, -1_500].map(readableNumber)).toEqual([
      '0',
      '999',
      '1.200',
      '1.234.567',
      '−1.500',
    ])
  })
})
