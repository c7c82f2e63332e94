// The promise that nothing is ever lost, on paper: whatever stands in a casus, under whatever path, its words
// stand in the report. Only a row that somebody deleted does not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePath } from '../../../src/domain/casus/path.ts'
import type { Value } from '../../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../../src/domain/casus/registers.ts'
import { deletedRow, isRowPresent } from '../../../src/domain/casus/rows.ts'
import { readableDate } from '../../../src/domain/kinds/columns.ts'
import { CERTAINTIES } from '../../../src/domain/kinds/schaal.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { reportElements } from '../../../src/domain/report/document-elements.ts'
import { toHtml } from '../../../src/domain/report/to-html.ts'
import { NASTY_TEXTS } from '../arbitraries.ts'
import { visibleText } from '../html.ts'
import { ONE_OF_EACH } from '../kinds/one-of-each.ts'
import { PATIENT, runs } from '../runs.ts'
import { apart, casus, chapter, workbook, worksheet } from '../sample.ts'

const BOOK = workbook(
  chapter('een', [
    worksheet(ONE_OF_EACH, { id: 'blad', nummer: 1 }),
    worksheet(
      ONE_OF_EACH.map((question) => ({ ...question, per: 'bril' as const })),
      { id: 'bril', nummer: 2 },
    ),
  ]),
)

const ID_TEXTS: Readonly<Record<string, string>> = {
  links: 'Linkeroptie',
  rechts: 'Rechteroptie',
  anders: 'Anders',
  ...Object.fromEntries(CERTAINTIES.map(({ id, tekst }) => [id, tekst])),
}

/** Places that exist in the book, places that once did, and places that never could. */
const anyPlace = fc
  .record({
    worksheet: fc.constantFrom('blad', 'bril', 'weg'),
    question: fc.constantFrom(...ONE_OF_EACH.map(({ id }) => id), 'vervallen'),
    row: fc.constantFrom('', '', '/links', '/anders', '/anders-namelijk', '/zekerheid', '/k3f9', '/m8p2'),
    column: fc.constantFrom('', '/wat', '/aantal', '/wanneer', '/welke', '/oud'),
    lens: fc.constantFrom('', '', '@wijk', '@fysiek'),
  })
  .map(
    ({ worksheet, question, row, column, lens }) => `${worksheet}.${question}${row}${row && column}${lens}`,
  )

/** A word that occurs nowhere else, alone or among signs that have broken pages before. */
const anyWords = fc
  .tuple(fc.integer({ min: 10_000, max: 99_999 }), fc.constantFrom('', '', ...NASTY_TEXTS))
  .map(([number, nasty]) => `woord${number}x ${nasty}`)

const anyAnswer: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: anyWords },
  fc.constantFrom<Value>(
    'links',
    'anders',
    'cijfers',
    '2026-12-03',
    '2026-02-31',
    4,
    '3',
    17,
    0,
    true,
    false,
    '',
    null,
  ),
)

const anyAnswers = fc.dictionary(anyPlace, anyAnswer, { maxKeys: 14, noNullPrototype: true })

const reportText = (registers: Registers, unanswered: 'lines' | 'leave-out'): string =>
  visibleText(toHtml(reportElements(buildReport(registers, BOOK, { unanswered, date: '2026-11-22' }))))

/** How a value may be written down: as it stands, or in the words its id or its date stands for. */
function wordings(value: Value): string[] {
  if (typeof value === 'boolean' || value === null || typeof value === 'object') return []
  const text = String(value)
  return text.trim() === '' ? [] : [text, ID_TEXTS[text] ?? text, readableDate(text)]
}

const isTold = (html: string, wording: string): boolean =>
  wording
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => html.includes(word))

describe('the report', () => {
  it.each(['lines', 'leave-out'] as const)(
    '[D1] holds every word of every answer and of every version, wherever it stands (unanswered: %s)',
    PATIENT,
    (unanswered) => {
      fc.assert(
        fc.property(anyAnswers, anyAnswers, (mine, theirs) => {
          const html = reportText(apart(mine, theirs), unanswered)
          for (const [path, value] of [...Object.entries(mine), ...Object.entries(theirs)]) {
            const ways = wordings(value)
            expect(
              ways.length === 0 || ways.some((way) => isTold(html, way)),
              `${path}: ${String(value)}`,
            ).toBe(true)
          }
        }),
        runs(400),
      )
    },
  )

  it('[D1] holds the words of every tick', () => {
    const html = reportText(
      casus({ 'blad.meerkeuzevraag/links': true, 'bril.meerkeuzevraag/weg@wijk': true }),
      'leave-out',
    )
    expect([html.includes('Linkeroptie'), html.includes('weg')]).toEqual([true, true])
  })

  it('[T1] holds no word of a deleted row, of the question as it is or as it was', PATIENT, () => {
    const words = fc.uniqueArray(anyWords, {
      minLength: 3,
      maxLength: 3,
      selector: (text) => text.slice(0, 11),
    })
    const table = fc.constantFrom('blad.tabelvraag', 'bril.tabelvraag', 'weg.tabelvraag', 'blad.tekstvraag')
    fc.assert(
      fc.property(words, table, fc.constantFrom('', '@wijk'), ([here, gone, goneToo], question, lens) => {
        const before = casus({
          [`${question}/k3f9/wat${lens}`]: here ?? '',
          [`${question}/m8p2${lens}`]: { plaats: 1 },
          [`${question}/m8p2/wat${lens}`]: gone ?? '',
          [`${question}/m8p2/oud${lens}`]: goneToo ?? '',
        })
        const {
          worksheet: sheet = '',
          question: id = '',
          lens: through,
        } = parsePath(`${question}${lens}`) ?? {}
        const slot = { worksheet: sheet, question: id, lens: through }
        const deletion = casus({ [`${question}/m8p2${lens}`]: deletedRow(before, slot, 'm8p2') }, 'wb')
        const after = mergeRegisters({ ...before, ...deletion }, {})
        expect(isRowPresent(after, slot, 'm8p2')).toBe(false)
        const html = reportText(after, 'lines')
        expect(html).toContain(here?.slice(0, 11))
        expect(html).not.toContain(gone?.slice(0, 11))
        expect(html).not.toContain(goneToo?.slice(0, 11))
      }),
      runs(100),
    )
  })
})
