import { describe, expect, it } from 'vitest'
import { broken, EXAMPLE, goodBook, put, replace, SHEET } from './content.ts'
import { expectFault, type Fault } from './faults.ts'

/** What was done, the text it was done to, what stands there now, a text on the line to name, what is said. */
const EDITED: readonly (readonly [string, string, string, string, RegExp])[] = [
  ['no title', 'titel: De linden van de Lindelaan\n', '', 'id: lindelaan', /titel: schrijf hier een tekst/],
  ['another id than its file', 'id: lindelaan', 'id: laan', 'id: laan', /niet de naam van het bestand/],
  [
    'turned cards where there are none',
    'omgedraaid: []',
    'omgedraaid: [straat]',
    'omgedraaid:',
    /er is geen werkblad 'straat' met omdraaien/,
  ],
  ['an unknown chapter', '[de-straat]', '[de-steeg]', 'klaar:', /het hoofdstuk 'de-steeg' bestaat niet/],
  [
    'an unknown worksheet to begin with',
    'werkblad: plein',
    'werkblad: steeg',
    'werkblad: steeg',
    /het werkblad 'steeg' bestaat niet/,
  ],
  ['an unknown worksheet', '  plein:', '  steeg:', 'steeg:', /het werkblad 'steeg' bestaat niet/],
  [
    'an unknown question',
    '    waarmee:',
    '    waarom:',
    'waarom:',
    /de vraag 'waarom' bestaat niet: kies uit wat, wie, waarmee/,
  ],
  [
    'one answer where each lens has its own',
    'wat:\n      wijk: Er ligt blad.\n      fysiek:\n        twee-versies: [Er ligt veel blad., Er ligt geen blad.]',
    'wat: Er ligt blad.',
    'wat: Er ligt blad.',
    /geef het antwoord per bril: wijk, sociaal, fysiek/,
  ],
  ['an unknown lens', 'wijk: Er ligt', 'groen: Er ligt', 'groen:', /het veld 'groen' bestaat niet/],
  ['a text that is empty', 'wijk: Er ligt blad.', 'wijk: ""', 'wijk:', /schrijf hier een tekst/],
  ['a number where a text belongs', 'wijk: Er ligt blad.', 'wijk: 2017', 'wijk:', /aanhalingstekens/],
  [
    'three versions',
    '[Er ligt veel blad., Er ligt geen blad.]',
    '[Een., Twee., Drie.]',
    'twee-versies',
    /precies twee teksten/,
  ],
  [
    'an unknown option',
    '{ anders: De wind }',
    'iedereen',
    'wie: iedereen',
    /'iedereen' bestaat niet: kies uit wij, zij/,
  ],
  ['something else beside a list that is whole', '[tijd]', '[{ anders: Moed }]', 'waarmee:', /geen 'anders'/],
  [
    'nothing beside anders',
    '{ anders: De wind }',
    '{ anders: }',
    'wie: {',
    /schrijf achter 'anders' een tekst/,
  ],
  ['no list of ticks', '[tijd]', 'tijd', 'waarmee:', /geef een lijst van opties/],
  [
    'an unknown tick',
    '[tijd]',
    '[liefde]',
    'waarmee:',
    /de optie 'liefde' bestaat niet: kies uit geld, tijd/,
  ],
  ['a score of six', 'score: 4', 'score: 6', 'hoe-ver:', /een score van 1 tot en met 5/],
  [
    'an unknown certainty',
    'zekerheid: vermoeden',
    'zekerheid: gevoel',
    'hoe-ver:',
    /'gevoel' bestaat niet: kies uit bewoners, cijfers, vermoeden/,
  ],
  [
    'an unknown column',
    '- wat: Vegen',
    '- waar: Hier',
    'waar: Hier',
    /het veld 'waar' bestaat niet: kies uit wat, wie/,
  ],
  ['an unknown option in a cell', 'wie: zij', 'wie: hij', 'wie: hij', /de optie 'hij' bestaat niet/],
  ['a date that is none', '2027-03-01', '2027-02-31', 'wanneer:', /schrijf een datum als 2027-03-01/],
  [
    'a table that is no list',
    'acties:\n      - wat: Vegen\n        wie: zij\n      - wat: Bezem kopen\n        wanneer: 2027-03-01\n        kost: 12.5',
    'acties: Vegen',
    'acties:',
    /geef een lijst van rijen/,
  ],
  [
    'an unknown row',
    'dinsdag: {',
    'zondag: {',
    'zondag:',
    /het veld 'zondag' bestaat niet: kies uit maandag, dinsdag/,
  ],
  [
    'a row without columns',
    '{ ochtend: De veegploeg }',
    'De veegploeg',
    'dinsdag:',
    /schrijf deze rij als velden/,
  ],
  [
    'a list where a matrix belongs',
    'week:\n      dinsdag: { ochtend: De veegploeg }',
    'week: [dinsdag]',
    'week:',
    /per rij/,
  ],
]

const FAULTS: readonly Fault[] = EDITED.map(([what, from, to, at, says]) => ({
  what,
  edits: [replace(EXAMPLE, from, to)],
  file: EXAMPLE,
  at: at.trimEnd(),
  says,
}))

describe('a fault in an example is told once, with its line, in Dutch', () => {
  it.each(FAULTS)('$what', expectFault)
  it('is told once for each answer that is wrong', () => {
    const { problems } = broken(
      replace(EXAMPLE, 'score: 4', 'score: 0'),
      replace(EXAMPLE, 'wie: zij', 'wie: wie'),
    )
    expect(problems.map(({ message }) => message.split(':')[0])).toEqual([
      'straat.hoe-ver',
      'straat.acties.0.wie',
    ])
  })

  it('is not told of a worksheet that has a fault of its own', () => {
    const { problems } = broken(replace(SHEET, 'duur: 20\n', ''))
    expect(problems.map(({ file }) => file)).toEqual([SHEET])
  })

  it('may be that there is no example at all', () => {
    expect(broken(put(EXAMPLE, undefined)).problems).toEqual([])
  })
})

describe('an example in which nothing is wrong', () => {
  it('says what it is, which chapters are klaar, and gives every answer at its own path', () => {
    const [example] = goodBook().examples
    expect([example?.id, example?.klaar]).toEqual(['lindelaan', ['de-straat']])
    expect(example?.answers).toEqual([
      { path: 'straat.wat@wijk', value: 'Er ligt blad.' },
      { path: 'straat.wat@fysiek', value: 'Er ligt veel blad.', apart: 'Er ligt geen blad.' },
      { path: 'straat.wie', value: 'anders' },
      { path: 'straat.wie/anders-namelijk', value: 'De wind' },
      { path: 'straat.waarmee/tijd', value: true },
      { path: 'straat.hoe-ver', value: 4 },
      { path: 'straat.hoe-ver/zekerheid', value: 'vermoeden' },
      { path: 'straat.acties/rij1', value: { plaats: 1 } },
      { path: 'straat.acties/rij1/wat', value: 'Vegen' },
      { path: 'straat.acties/rij1/wie', value: 'zij' },
      { path: 'straat.acties/rij2', value: { plaats: 2 } },
      { path: 'straat.acties/rij2/wat', value: 'Bezem kopen' },
      { path: 'straat.acties/rij2/wanneer', value: '2027-03-01' },
      { path: 'straat.acties/rij2/kost', value: '12,5' },
      { path: 'straat.week/dinsdag/ochtend', value: 'De veegploeg' },
      { path: 'plein.wat', value: 'Een bank.' },
    ])
  })
})
