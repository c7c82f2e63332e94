import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LENSES, type Lens } from '../../../src/domain/casus/lens.ts'
import type { Value } from '../../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../../src/domain/casus/registers.ts'
import { parseFile } from '../../../src/domain/file/parse-file.ts'
import { toFile } from '../../../src/domain/file/to-file.ts'
import { buildReport, type ReportChoices } from '../../../src/domain/report/document.ts'
import { reportElements } from '../../../src/domain/report/document-elements.ts'
import { toHtml } from '../../../src/domain/report/to-html.ts'
import { findAnswers } from '../../../src/domain/search/answers.ts'
import { tellChanges } from '../../../src/domain/snapshots/changes.ts'
import { differing, fingerprint } from '../../../src/domain/snapshots/fingerprint.ts'
import { donePath, turnedPath } from '../../../src/domain/turning/state.ts'
import type { Workbook } from '../../../src/domain/worksheet/workbook.ts'
import { casusFile } from '../file/saved.ts'
import { visibleText } from '../html.ts'
import { PATIENT, runs } from '../runs.ts'
import { casus } from '../sample.ts'
import { BOOK } from './sheet.ts'

/** What a lens fills in; its words carry its name, so that they are found wherever they turn up. */
const anyAnswers = (lens: Lens): fc.Arbitrary<Record<string, Value>> =>
  fc
    .record({
      visie: fc.integer({ min: 1, max: 5 }),
      vertrouwen: fc.integer({ min: 1, max: 5 }),
      isDone: fc.boolean(),
    })
    .map(({ visie, vertrouwen, isDone }) => ({
      [`scan.visie@${lens}`]: visie,
      [`scan.vertrouwen@${lens}`]: vertrouwen,
      [`scan.visie/zekerheid@${lens}`]: 'cijfers',
      [`scan.toelichting@${lens}`]: `Geheim van ${lens}.`,
      [`scan.vervallen@${lens}`]: `Geheim van ${lens}, bij een vraag die weg is.`,
      [donePath('scan', lens)]: isDone,
    }))

const anyCasus: fc.Arbitrary<Registers> = fc
  .tuple(...LENSES.map(anyAnswers))
  .map((answers) => answers.map((one, index) => casus(one, `w${index}`)).reduce(mergeRegisters))

const anyViewer = fc.constantFrom(undefined, ...LENSES)
const anyUnanswered = fc.constantFrom('lines', 'leave-out', 'say-so' as const)
const CHOICES: ReportChoices = { unanswered: 'leave-out', date: '2026-11-22' }
const NO_BOOK: Workbook = { delen: [], hoofdstukken: [] }

const secretsIn = (text: string): Lens[] => LENSES.filter((lens) => text.includes(`Geheim van ${lens}`))
const scoresIn = (text: string): number => text.match(/\d van 5/g)?.length ?? 0
const isOpenTo = (registers: Registers, viewer: Lens | undefined): boolean =>
  viewer !== undefined && registers[donePath('scan', viewer)]?.versions[0]?.value !== true

describe('until the cards are turned', () => {
  it('[O2] no page, print or overview tells a score or a word of another lens', PATIENT, () => {
    fc.assert(
      fc.property(anyCasus, anyViewer, anyUnanswered, (registers, viewer, unanswered) => {
        const text = visibleText(
          toHtml(reportElements(buildReport(registers, BOOK, { ...CHOICES, unanswered, viewer }))),
        )
        const own = isOpenTo(registers, viewer)
        expect(secretsIn(text)).toEqual(own ? [viewer] : [])
        expect(scoresIn(text)).toBe(own ? 2 : 0)
        expect(text).toContain('Nog niet omgedraaid')
      }),
      runs(200),
    )
  })

  it(
    '[F7] a saved file shows none, not in its source either, and gives the whole casus back',
    PATIENT,
    () => {
      fc.assert(
        fc.property(anyCasus, fc.constantFrom(BOOK, NO_BOOK), (registers, book) => {
          const file = casusFile(registers)
          const html = toFile(file, buildReport(registers, book, CHOICES))
          expect(secretsIn(html)).toEqual([])
          expect(scoresIn(html)).toBe(0)
          expect(html).not.toMatch(/scan\.[a-z/-]+@/)
          expect(parseFile(html)).toEqual({ ok: true, value: file })
        }),
        runs(200),
      )
    },
  )

  it('[O2] searching finds none', () => {
    fc.assert(
      fc.property(anyCasus, anyViewer, (registers, viewer) => {
        const lenses = findAnswers(registers, BOOK, 'geheim', viewer).map(({ id, lens }) => lens ?? id)
        const own = [viewer, `scan.vervallen@${viewer}`]
        expect(lenses).toEqual(isOpenTo(registers, viewer) ? own : [])
      }),
      runs(200),
    )
  })

  it('[O2] an earlier version tells none, and says that something differs', () => {
    fc.assert(
      fc.property(anyCasus, anyCasus, anyViewer, (then, now, viewer) => {
        const keys = differing(fingerprint(then), fingerprint(now))
        const changes = tellChanges(keys, { past: then, now, viewer }, BOOK)
        const told = changes.filter(({ earlier, current }) => earlier.length + current.length > 0)
        expect(told.filter(({ slot }) => slot.lens !== viewer)).toEqual([])
        expect(changes.filter(({ slot, isShut }) => slot.lens !== viewer && !isShut)).toEqual([])
      }),
      runs(200),
    )
  })
})

describe('three devices', () => {
  const ofEach = fc.tuple(...LENSES.map(anyAnswers))

  it('[F7] [R2] three files scored apart make one casus, as if none had been shut', PATIENT, () => {
    fc.assert(
      fc.property(ofEach, (answers) => {
        const casussen = answers.map((one, index) => casus(one, `w${index}`))
        const opened = casussen.map((registers) => {
          const read = parseFile(toFile(casusFile(registers), buildReport(registers, BOOK, CHOICES)))
          return read.ok ? read.value.registers : {}
        })
        expect(opened.reduce(mergeRegisters)).toEqual(casussen.reduce(mergeRegisters))
      }),
      runs(100),
    )
  })

  it('[O1] turning on one of them tells everything on paper, every score and every word', () => {
    fc.assert(
      fc.property(anyCasus, (registers) => {
        const turned = mergeRegisters(registers, casus({ [turnedPath('scan')]: true }, 'wdraai'))
        const html = toFile(casusFile(turned), buildReport(turned, BOOK, CHOICES))
        expect([secretsIn(html), scoresIn(visibleText(html))]).toEqual([[...LENSES], 6])
        expect(html).not.toContain('Nog niet omgedraaid')
        expect(html).not.toContain('"dicht"')
      }),
      runs(50),
    )
  })
})

describe('what is shut in a file', () => {
  const file = casusFile(casus({ 'scan.toelichting@wijk': 'Geheim van wijk.', 'scan.visie@wijk': 3 }))
  const html = toFile(file, buildReport(file.registers, BOOK, CHOICES))

  it.each([
    ['cut off', html.replace(/("dicht":".{20}).*?"/, '$1"')],
    ['another sign', html.replace('"dicht":"', '"dicht":"*')],
    ['a number', html.replace(/"dicht":".*?"/, '"dicht":7')],
    ['no casus', html.replace(/"dicht":".*?"/, '"dicht":"e30x"')],
  ])('[F3] makes the whole file damaged when it is %s', (_what, text) => {
    expect(parseFile(text)).toEqual({ ok: false, error: { type: 'damaged' } })
  })
})
