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
    '',
  ])('[A1] finds nothing in: %s', (text) => {
    expect(kinds(text)).toEqual([])
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
