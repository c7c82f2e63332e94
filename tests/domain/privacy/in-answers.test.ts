import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deletedRow } from '../../../src/domain/casus/rows.ts'
import { foundKey, personalDataIn, withoutPersonalData } from '../../../src/domain/privacy/in-answers.ts'
import { mayHoldPersonalData } from '../../../src/domain/privacy/may-hold.ts'
import { findPersonalData } from '../../../src/domain/privacy/personal-data.ts'
import { anyText } from '../arbitraries.ts'
import { runs } from '../runs.ts'
import { apart, casus } from '../sample.ts'

const PERSONAL = ['06-12345678', 'a.b@voorbeeld.nl', '3456 AB 12', 'NL91ABNA0417164300', 'bsn 111222333']
const anyPersonal = fc
  .array(fc.oneof(anyText, fc.constantFrom(...PERSONAL)), { maxLength: 6 })
  .map((pieces) => pieces.join(' '))

describe('what looks like personal data in the answers of a casus', () => {
  it('[A2] is found in texts, cells and versions written separately, each once for a question', () => {
    const registers = apart(
      {
        'blad.tekst': 'Bel 06-12345678 of 06 1234 5678',
        'blad.tabel/r1': { plaats: 1 },
        'blad.tabel/r1/wie': 'a.b@voorbeeld.nl',
      },
      { 'blad.tekst': 'Zij woont op 3456 AB 12' },
    )
    expect(personalDataIn(registers).map(({ kind, question }) => `${kind} ${question}`)).toEqual([
      'telefoon blad.tekst',
      'adres blad.tekst',
      'email blad.tabel',
    ])
  })

  it('[A2] is not looked for in deleted rows, nor in what is no answer', () => {
    const kept = casus({
      'blad.tabel/r1': { plaats: 1 },
      'blad.tabel/r1/wie': 'a.b@voorbeeld.nl',
      '_stand.iets': 'a.b@voorbeeld.nl',
    })
    const slot = { worksheet: 'blad', question: 'tabel' }
    const gone = { ...kept, ...casus({ 'blad.tabel/r1': deletedRow(kept, slot, 'r1') }, 'wb', 2) }
    expect(personalDataIn(gone)).toEqual([])
  })

  it('[A2] passes over no text in which something would be found', () => {
    fc.assert(
      fc.property(anyPersonal, (text) => {
        if (findPersonalData(text).length > 0) expect(mayHoldPersonalData(text)).toBe(true)
      }),
      runs(500),
    )
  })
})

describe('a text without personal data', () => {
  it('[A3] says what stood there, and keeps what was chosen to stay', () => {
    const text = 'Bel 06-12345678 of mail a.b@voorbeeld.nl.'
    expect(withoutPersonalData(text, () => false)).toBe(
      'Bel [telefoonnummer weggelaten] of mail [e-mailadres weggelaten].',
    )
    const phone = foundKey({ kind: 'telefoon', text: '06 1234 5678' })
    expect(withoutPersonalData(text, (key) => key === phone)).toBe(
      'Bel 06-12345678 of mail [e-mailadres weggelaten].',
    )
  })

  it('[A3] holds nothing of it any more, in any text', () => {
    fc.assert(
      fc.property(anyPersonal, (text) => {
        expect(findPersonalData(withoutPersonalData(text, () => false))).toEqual([])
      }),
      runs(500),
    )
  })
})
