import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOrigins } from '../../../src/domain/agenda/origin.ts'
import { mergeRegisters, type Registers } from '../../../src/domain/casus/registers.ts'
import { parseFile } from '../../../src/domain/file/parse-file.ts'
import { cellValueText } from '../../../src/domain/kinds/columns.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { readTips, type TipsAnswer, tipsFile, tipsFrom } from '../../../src/domain/tips/answer.ts'
import { choicePath, receivedTips, tipRegisters } from '../../../src/domain/tips/in-casus.ts'
import { anyRegisters, anyText } from '../arbitraries.ts'
import { visibleText } from '../html.ts'
import { PATIENT, runs } from '../runs.ts'
import { bookOf, casus } from '../sample.ts'
import { anyDamage, pageWith } from './damage.ts'

const TITLES = [{ id: 'vertrouwen', titel: 'Vertrouwen' }]

const answer = (more: Partial<TipsAnswer> = {}): TipsAnswer => ({
  tipsId: 'tips123456',
  casusId: 'abc123def4',
  savedAt: '2026-11-22T09:00:00.000Z',
  casus: 'De bomen van de Beukstraat',
  from: 'wijkregisseur, Waterbroek',
  bouwstenen: [
    { id: 'vertrouwen', mayWork: true, tips: ['Bel de conciërge', 'Loop een rondje'] },
    { id: 'middelen', mayWork: false, tips: ['Vraag een klein bedrag'] },
  ],
  ...more,
})

const anyAnswer = fc
  .record({
    from: anyText,
    casus: anyText,
    bouwstenen: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('visie', 'lange-adem', 'vertrouwen', 'middelen', 'van'),
        mayWork: fc.boolean(),
        tips: fc.array(anyText, { maxLength: 4 }),
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    ),
  })
  .map(answer)

const saved = (one: TipsAnswer): string => tipsFile(one, TITLES)

describe('the file with tips', () => {
  it('[H3] gives back what was put in it, whatever stands there', PATIENT, () => {
    fc.assert(
      fc.property(anyAnswer, (one) => {
        expect(readTips(saved(one))).toEqual({ ok: true, value: one })
      }),
      runs(300),
    )
  })

  it('[H3] reads by itself', () => {
    const text = visibleText(saved(answer()))
    for (const words of [
      'De bomen van de Beukstraat',
      'wijkregisseur, Waterbroek',
      'Vertrouwen',
      'Bel de conciërge',
    ])
      expect(text).toContain(words)
  })

  it('[F8] is no casus', () => {
    expect(parseFile(saved(answer()))).toEqual({ ok: false, error: { type: 'other-kind', kind: 'tips' } })
  })

  const json = (more: object) =>
    JSON.stringify({
      format: 'wijkwerkboek',
      version: 2,
      soort: 'tips',
      tipsId: 'tips123456',
      savedAt: '2026-11-22T09:00:00.000Z',
      casusId: 'abc123def4',
      casus: 'x',
      van: '',
      bouwstenen: [],
      ...more,
    })
  const one = { id: 'visie', werk: false, tips: [] }

  it.each([
    ['a name with a slash in it', { tipsId: '../../casus' }],
    ['a bouwsteen that is a path', { bouwstenen: [{ ...one, id: 'visie/../../casus.naam' }] }],
    ['a bouwsteen called __proto__', { bouwstenen: [{ ...one, id: '__proto__' }] }],
    ['the same bouwsteen twice', { bouwstenen: [one, one] }],
    ['a tip that is no text', { bouwstenen: [{ ...one, tips: [{ plaats: 1 }] }] }],
    ['a hundred tips', { bouwstenen: [{ ...one, tips: Array.from({ length: 100 }, () => 'x') }] }],
    ['a tip as long as a book', { bouwstenen: [{ ...one, tips: ['x'.repeat(100_000)] }] }],
    ['bouwstenen in an object', { bouwstenen: { visie: one } }],
    ['no day', { savedAt: 'gisteren' }],
    ['a casus that is a number', { casusId: 1234567 }],
    ['a version of before', { version: 1 }],
  ])('[H3] is refused with %s', (_what, more) => {
    expect(readTips(pageWith(json(more)))).toEqual({ ok: false, error: { type: 'damaged' } })
  })

  it('[F8] says of a newer one that it is newer', () => {
    expect(readTips(pageWith(json({ version: 3 })))).toEqual({
      ok: false,
      error: { type: 'too-new', version: 3 },
    })
    expect(parseFile(pageWith(json({ soort: 'iets-nieuws', version: 4 })))).toEqual({
      ok: false,
      error: { type: 'too-new', version: 4 },
    })
  })
})

const outsideTips = (registers: Registers) =>
  Object.fromEntries(Object.entries(registers).filter(([path]) => !path.startsWith('_tips.')))

describe('tips in a casus', () => {
  const anyFile = fc.oneof(
    anyDamage(saved(answer())),
    anyAnswer.map(saved),
    fc.json().map(pageWith),
    fc.record({ tipsId: anyText, casusId: anyText, bouwstenen: fc.jsonValue() }).map((more) =>
      pageWith(
        JSON.stringify({
          format: 'wijkwerkboek',
          version: 2,
          soort: 'tips',
          savedAt: '2026-11-22',
          casus: '',
          van: '',
          ...more,
        }),
      ),
    ),
  )

  it(
    '[H4] change no answer, whatever file they come in, and opening it twice is opening it once',
    PATIENT,
    () => {
      fc.assert(
        fc.property(anyRegisters, anyFile, (registers, text) => {
          const read = readTips(text)
          if (!read.ok) return
          const once = mergeRegisters(registers, tipRegisters(read.value))
          expect(outsideTips(once)).toEqual(outsideTips(registers))
          expect(mergeRegisters(once, tipRegisters(read.value))).toEqual(once)
        }),
        runs(500),
      )
    },
  )

  it('[H4] stay what they were when a later file from the same people brings others', () => {
    const first = tipRegisters(answer())
    const later = tipRegisters(
      answer({
        bouwstenen: [{ id: 'vertrouwen', mayWork: false, tips: ['Loop een rondje', 'Schrijf een brief'] }],
      }),
    )
    const [vertrouwen] = receivedTips(mergeRegisters(first, later), ['vertrouwen'])
    expect(vertrouwen?.tips.map(({ text }) => text).sort()).toEqual([
      'Bel de conciërge',
      'Loop een rondje',
      'Schrijf een brief',
    ])
  })

  it('[H5] stand by bouwsteen, in the order of the book and of who gave them', () => {
    const told = receivedTips(tipRegisters(answer()), ['middelen', 'visie', 'vertrouwen'])
    expect(
      told.map(({ bouwsteen, mayWork, tips }) => [bouwsteen, mayWork, tips.map(({ text }) => text)]),
    ).toEqual([
      ['middelen', 0, ['Vraag een klein bedrag']],
      ['vertrouwen', 1, ['Bel de conciërge', 'Loop een rondje']],
    ])
  })

  it('[H5] carry what the trio chose', () => {
    const registers = tipRegisters(answer())
    const [tip] = receivedTips(registers, ['vertrouwen'])[0]?.tips ?? []
    const chosen = mergeRegisters(registers, casus({ [choicePath(tip?.path ?? '')]: 'gebruiken' }))
    expect(receivedTips(chosen, ['vertrouwen'])[0]?.tips.map(({ choice }) => choice)).toEqual([
      'gebruiken',
      undefined,
    ])
  })

  it('[G2] are named as such where an action tells where it came from', () => {
    const [tip] = receivedTips(tipRegisters(answer()), ['vertrouwen'])[0]?.tips ?? []
    const column = { id: 'herkomst', titel: 'Herkomst', soort: 'herkomst', stil: true } as const
    const table = { id: 'acties', vraag: 'Wat?', soort: 'tabel', rij: 'actie', kolommen: [column] } as const
    const [named] = nameOrigins(bookOf(table)).hoofdstukken[0]?.werkbladen[0]?.vragen ?? []
    const told = named?.soort === 'tabel' && named.kolommen[0]
    expect(told && cellValueText(told, tip?.path ?? '')).toBe('een tip van buiten')
  })

  it('[H5] stand in the document, and not on a choice of worksheets', () => {
    const registers = tipRegisters(answer())
    const choices = { unanswered: 'leave-out', date: '' } as const
    expect(buildReport(registers, bookOf(), choices).tips).toHaveLength(2)
    expect(buildReport(registers, bookOf(), { ...choices, worksheets: ['blad'] }).tips).toEqual([])
  })
})

describe('what somebody typed', () => {
  it('[H3] is one tip on each line, and loses no words when there are very many', () => {
    expect(tipsFrom(' Bel \n\n Loop\nBel')).toEqual(['Bel', 'Loop'])
    const many = tipsFrom(Array.from({ length: 30 }, (_, index) => `Tip ${index}`).join('\n'))
    expect(many).toHaveLength(20)
    expect(many.at(-1)).toContain('Tip 29')
  })
})
