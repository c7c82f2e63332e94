import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../src/domain/privacy/personal-data.ts'
import { anyText } from '../arbitraries.ts'
import { runs } from '../runs.ts'

const kinds = (text: string): string[] =>
  findPersonalData(text).map(({ kind, text: told }) => `${kind}: ${told}`)

describe('what looks like personal data', () => {
  it.each([
    ['Bel 06-12345678 voor de sleutel', 'telefoon: 06-12345678'],
    ['bel +31 6 12 34 56 78.', 'telefoon: +31 6 12 34 56 78'],
    ['tel 0031612345678', 'telefoon: 0031612345678'],
    ['(030) 123 45 67', 'telefoon: (030) 123 45 67'],
    ['nummer 030-1234567', 'telefoon: 030-1234567'],
    ['0348 123456', 'telefoon: 0348 123456'],
    ['Mail naar jan.jansen+wijk@voorbeeld.nl graag', 'email: jan.jansen+wijk@voorbeeld.nl'],
    ['Zij woont op 3456 AB 12', 'adres: 3456 AB 12'],
    ['3456ab, nr 12b', 'adres: 3456ab, nr 12b'],
    ['Beukstraat 12, 3456 AB Waterbroek', 'adres: 12, 3456 AB'],
    ['rekening NL91 ABNA 0417 1643 00 van de bewoner', 'iban: NL91 ABNA 0417 1643 00'],
    ['NL91ABNA0417164300', 'iban: NL91ABNA0417164300'],
    ['BE68 5390 0754 7034', 'iban: BE68 5390 0754 7034'],
    ['bsn 111222333', 'bsn: 111222333'],
    ['bsn 1112.22.333', 'bsn: 1112.22.333'],
  ])('[A1] finds it in: %s', (text, found) => {
    expect(kinds(text)).toContain(found)
  })

  it.each([
    'In 2026 kappen we 11 bomen, en in 2027 planten we er 22.',
    'Zaak 20261122, kenmerk 123456789',
    'Bel 112 of 0900-8844, of de gemeente op 14 030.',
    'Op 22-11-2026 om 14.30 uur, zaal 12.',
    'Er is 1.250.000 euro, waarvan 350.000 voor groen.',
    'De straat heeft postcode 3456 AB.',
    'Beukstraat 12 t/m 48, de even kant.',
    'We beginnen in 2027 en 3 straten volgen.',
    'Zone 1234 SS 5',
    'Wie @ zegt, bedoelt iedereen.',
    'De avond van 06-10-2026 14.30 uur, of 06.10.2026 14 uur.',
    'Een budget van 125.000.000 en € 111.222.333.',
    'Er wonen 111222333 inwoners, of 111.222.333 euro.',
    'Wijk WK036300, buurt 03630001, gemeente 0363.',
    'RSIN 123456782, kvk-nummer 123456782.',
    'Pand 0363100012345678 en verblijfsobject 0363010000123456.',
    '',
  ])('[A1] finds nothing in: %s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`))
  const two = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'))
  const dates = fc
    .tuple(two(1, 31), two(1, 12), fc.integer({ min: 1900, max: 2099 }), fc.constantFrom('-', '/', '.', ' '))
    .map(([day, month, year, sign]) => [day, month, year].join(sign))
  const times = fc
    .tuple(two(0, 23), two(0, 59), fc.constantFrom('.', ':'))
    .map(([h, m, sign]) => h + sign + m)
  const amount = fc.integer({ min: 0, max: 999_999_999 }).map((euro) => euro.toLocaleString('nl-NL'))
  const NUMBERED = [
    'zaak',
    'zaaknummer',
    'Kenmerk:',
    'dossier',
    'dossiernr.',
    'factuurnummer',
    'projectcode',
    'KvK',
  ]

  it.each([
    ['a day with a time', fc.tuple(dates, times).map(([date, time]) => `${date} ${time} uur`)],
    ['a day from one time to another', fc.tuple(dates, times, times).map(([d, a, b]) => `${d} ${a}-${b}`)],
    ['a period', fc.tuple(dates, dates).map(([from, until]) => `${from} - ${until}`)],
    ['an amount of euros', amount.map((euro) => `€ ${euro}`)],
    ['an amount said in words', amount.map((euro) => `${euro} euro voor groen`)],
    [
      'a number of houses',
      fc.tuple(digits(3), fc.nat(400)).map(([a, b]) => `nummer ${a} t/m ${b}, ${b} woningen`),
    ],
    ['a code of a wijk', digits(6).map((code) => `WK${code}, buurt BU${code}01`)],
    [
      'a case number of nine digits',
      fc.tuple(fc.constantFrom(...NUMBERED), digits(9)).map(([word, number]) => `${word} ${number}`),
    ],
  ])('[A1] finds nothing in %s', (_what, text) => {
    fc.assert(
      fc.property(text, (written) => {
        expect(findPersonalData(written)).toEqual([])
      }),
      runs(500),
    )
  })

  it('[A1] finds several, in the order of the text', () => {
    expect(kinds('Mail a@b.nl, bel 0612345678, woont 1234 AB 5').map((told) => told.split(':')[0])).toEqual([
      'email',
      'telefoon',
      'adres',
    ])
  })

  it('[A1] tells where it stands, in any text, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} 06-12345678 ${after}`
        const found = findPersonalData(text)
        for (const { text: told, at } of found) expect(text.slice(at, at + told.length)).toBe(told)
      }),
      runs(300),
    )
  })

  it('[A1] is quick about a long text of digits', () => {
    const start = performance.now()
    findPersonalData('0612 '.repeat(20_000))
    findPersonalData('1'.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
