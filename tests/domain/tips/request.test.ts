import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Registers } from '../../../src/domain/casus/registers.ts'
import { mergeRegisters, valueAt } from '../../../src/domain/casus/registers.ts'
import { deletedRow } from '../../../src/domain/casus/rows.ts'
import { parseFile } from '../../../src/domain/file/parse-file.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { asTurned, outgoing, withoutQuestion } from '../../../src/domain/tips/outgoing.ts'
import { readTipRequest, type TipRequest, tipRequestFile } from '../../../src/domain/tips/request.ts'
import { conceal } from '../../../src/domain/turning/conceal.ts'
import { turnedPath } from '../../../src/domain/turning/state.ts'
import { anyRegisters } from '../arbitraries.ts'
import { visibleText } from '../html.ts'
import { ONE_OF_EACH } from '../kinds/one-of-each.ts'
import { PATIENT, runs } from '../runs.ts'
import { bookOf, casus, chapter, workbook, worksheet } from '../sample.ts'
import { anyDamage } from './damage.ts'

const BOOK = bookOf(...ONE_OF_EACH)
const NOTHING_KEPT: ReadonlySet<string> = new Set()
const chosen = { worksheets: ['blad'], keeps: NOTHING_KEPT }

const request = (registers: Registers): TipRequest => ({
  requestId: 'vraag12345',
  casusId: 'abc123def4',
  savedAt: '2026-11-22T09:00:00.000Z',
  registers,
})

const file = (registers: Registers): string =>
  tipRequestFile(
    request(registers),
    buildReport(registers, BOOK, { unanswered: 'leave-out', date: '2026-11-22' }),
    [{ id: 'vertrouwen', titel: 'Vertrouwen' }],
  )

describe('what goes out', () => {
  it('[H1] is the chosen worksheets, the name of the casus and the question for tips', () => {
    const all = casus({
      'casus.naam': 'De bomen',
      'casus.wat': 'geheim',
      'tips.vraag-van-de-teller': 'Hoe verder?',
      'blad.tekst': 'Elf bomen',
      'ander.tekst': 'geheim',
      '_notities.avond/blok': 'geheim',
    })
    const copy = outgoing(all, chosen)
    expect(Object.keys(copy).sort()).toEqual(['blad.tekst', 'casus.naam', 'tips.vraag-van-de-teller'])
    expect(JSON.stringify(copy)).not.toContain('geheim')
  })

  it('[H1] is without personal data, but for what was chosen to stay', () => {
    const all = casus({ 'blad.tekst': 'Bel 06-12345678 of mail a.b@voorbeeld.nl' })
    expect(valueAt(outgoing(all, chosen), 'blad.tekst')).toBe(
      'Bel [telefoonnummer weggelaten] of mail [e-mailadres weggelaten]',
    )
    const keeps = new Set(['telefoon:0612345678'])
    expect(valueAt(outgoing(all, { ...chosen, keeps }), 'blad.tekst')).toContain('06-12345678')
  })

  it('[H1] holds nothing of a deleted row, nor of what was written before, nor who wrote', () => {
    const slot = { worksheet: 'blad', question: 'tabel' }
    const rows = casus({
      'blad.tabel/r1': { plaats: 1 },
      'blad.tabel/r1/wie': 'verwijderd',
      'blad.tabel/r2': { plaats: 2 },
      'blad.tabel/r2/wie': 'de beheerder',
    })
    const gone = { ...rows, ...casus({ 'blad.tabel/r1': deletedRow(rows, slot, 'r1') }, 'wgeheim', 2) }
    const copy = outgoing(gone, chosen)
    expect(Object.keys(copy).sort()).toEqual(['blad.tabel/r2', 'blad.tabel/r2/wie'])
    expect(JSON.stringify(copy)).not.toMatch(/verwijderd|wgeheim|"wa"/)
  })
})

describe('what was scored apart', () => {
  const scored = { id: 'visie', vraag: 'Hoe gedeeld?', soort: 'tekst', lengte: 'kort', per: 'bril' } as const
  const sheet = worksheet([scored], { omdraaien: true })
  const book = workbook(chapter('een', [sheet]))
  const read = (registers: Registers) => {
    const copy = outgoing(conceal(registers, [sheet]), chosen)
    const report = buildReport(asTurned(copy, [sheet]), book, { unanswered: 'leave-out', date: '' })
    return JSON.stringify([copy, report])
  }
  const scores = casus({ 'blad.visie@wijk': 'eerst dit', 'blad.visie@fysiek': 'dan dat' })

  it('[H1] stays at home until the cards are turned, and is read elsewhere once they are', () => {
    expect(read(scores)).not.toMatch(/eerst dit|dan dat/)
    const turned = read({ ...scores, ...casus({ [turnedPath('blad')]: true }) })
    for (const words of ['eerst dit', 'dan dat']) expect(turned.split(words)).toHaveLength(3)
  })
})

describe('the file that asks for tips', () => {
  it('[H2] gives back what was put in it, whatever stands there', PATIENT, () => {
    fc.assert(
      fc.property(anyRegisters, (registers) => {
        const worksheets = Object.keys(registers).map((path) => path.slice(0, path.indexOf('.')))
        const copy = outgoing(registers, { worksheets, keeps: NOTHING_KEPT })
        expect(readTipRequest(file(copy))).toEqual({ ok: true, value: request(copy) })
      }),
      runs(200),
    )
  })

  it('[H2] reads by itself, with the two questions to answer by hand', () => {
    const text = visibleText(
      file(casus({ 'casus.naam': 'Beukstraat', 'blad.tekstvraag': 'elf zieke bomen' })),
    )
    for (const words of ['Beukstraat', 'elf zieke bomen', 'Vertrouwen', 'Wat zijn jullie tips?'])
      expect(text).toContain(words)
  })

  it('[H2] begins with what the trio wants to know, and tells it once', () => {
    const asked = casus({ 'tips.vraag-van-de-teller': 'Hoe verder?', 'blad.tekstvraag': 'elf bomen' })
    expect(visibleText(file(asked))).toContain('Hun vraag: Hoe verder?')
    expect(Object.keys(withoutQuestion(asked))).toEqual(['blad.tekstvraag'])
    const withSheet = { ...asked, ...casus({ 'tips.verschil': 'Iets' }) }
    expect(withoutQuestion(withSheet)).toBe(withSheet)
  })

  it('[F8] is no casus, and an older workbook takes it for a newer file that it can show', () => {
    const text = file(casus({ 'casus.naam': 'Beukstraat' }))
    expect(parseFile(text)).toEqual({ ok: false, error: { type: 'other-kind', kind: 'tipvraag' } })
    expect(text).toContain('"format":"wijkwerkboek","version":2,')
  })

  it('[H2] is refused as a whole when it was damaged, and reading it never throws', PATIENT, () => {
    const good = file(casus({ 'casus.naam': 'Beukstraat', 'blad.tekstvraag': 'elf bomen' }))
    fc.assert(
      fc.property(anyDamage(good), (text) => {
        const read = readTipRequest(text)
        if (!read.ok) expect(['damaged', 'not-a-casus', 'too-new']).toContain(read.error.type)
      }),
      runs(500),
    )
  })

  it('[H2] brings nothing along that is no answer', () => {
    const with_ = mergeRegisters(
      casus({ 'blad.tekstvraag': 'x' }),
      casus({ '_tips.abcdef/visie/t1': 'kwaad' }),
    )
    const read = readTipRequest(file(with_))
    expect(read.ok && Object.keys(read.value.registers)).toEqual(['blad.tekstvraag'])
  })
})
