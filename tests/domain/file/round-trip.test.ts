import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaveOutDeleted } from '../../../src/domain/casus/leave-out.ts'
import { encodeCasus } from '../../../src/domain/file/encode.ts'
import { decodeCasus, parseFile } from '../../../src/domain/file/parse-file.ts'
import { NASTY_TEXTS } from '../arbitraries.ts'
import { anySteps, RowHistory } from '../casus/row-history.ts'
import { PATIENT, runs } from '../runs.ts'
import { casus } from '../sample.ts'
import { anyCasusFile, casusFile, saved } from './saved.ts'

describe('a saved file', () => {
  it('[F2] [F3] gives back the casus exactly, whatever was written in it', PATIENT, () => {
    fc.assert(
      fc.property(anyCasusFile, (file) => {
        expect(parseFile(saved(file))).toEqual({ ok: true, value: file })
      }),
      runs(300),
    )
  })

  it(
    '[F3] [F6] gives back a table worked on by three pages, but for the words in deleted rows',
    PATIENT,
    () => {
      fc.assert(
        fc.property(anySteps, (steps) => {
          const { registers } = new RowHistory(steps).everything()
          expect(parseFile(saved(casusFile(registers)))).toEqual({
            ok: true,
            value: casusFile(leaveOutDeleted(registers)),
          })
        }),
        runs(100),
      )
    },
  )

  it('[F6] holds the words of a deleted row nowhere, not in the page and not in the data', () => {
    const rows = casus({
      'blad.tabel/a': { plaats: 1, weg: { naam: { wa: 1 } } },
      'blad.tabel/a/naam': 'GEHEIM',
    })
    expect(saved(casusFile(rows))).not.toContain('GEHEIM')
  })

  it.each(NASTY_TEXTS)('[F3] gives back %j', (text) => {
    const file = casusFile(casus({ 'casus.naam': text, 'blad.tekstvraag': text }))
    expect(parseFile(saved(file))).toEqual({ ok: true, value: file })
  })

  it('[F3] gives back fifty thousand characters in one answer', () => {
    const file = casusFile(casus({ 'blad.tekstvraag': 'Een zin over de Beukstraat. '.repeat(1_800) }))
    expect(parseFile(saved(file))).toEqual({ ok: true, value: file })
  })

  it('[F3] gives back an empty casus', () => {
    expect(parseFile(saved(casusFile({})))).toEqual({ ok: true, value: casusFile({}) })
  })

  it('[F3] can be opened however full the browser was when it was made', () => {
    // Five million characters is what localStorage holds; the file says them twice, and some take six.
    const file = casusFile(casus({ 'blad.tekstvraag': 'een zin < twee. '.repeat(312_500) }))
    expect(parseFile(saved(file)).ok).toBe(true)
  })

  it('[F3] is the same file when the same casus is saved again', () => {
    const [a, b] = [casus({ 'x.a': '1', 'x.b': '2' }), casus({ 'x.b': '2', 'x.a': '1' })]
    expect(saved(casusFile(a))).toBe(saved(casusFile(b)))
  })
})

describe('the JSON of a casus', () => {
  it('[F4] gives back the casus exactly', PATIENT, () => {
    fc.assert(
      fc.property(anyCasusFile, (file) => {
        expect(decodeCasus(encodeCasus(file))).toEqual({ ok: true, value: file })
      }),
      runs(300),
    )
  })
})
