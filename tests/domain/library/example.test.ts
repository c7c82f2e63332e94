import { describe, expect, it } from 'vitest'
import { parseRegister } from '../../../src/domain/casus/parse-register.ts'
import { parsePath } from '../../../src/domain/casus/path.ts'
import { serialize, shownVersion } from '../../../src/domain/casus/register.ts'
import { groupByQuestion, valueAt } from '../../../src/domain/casus/registers.ts'
import { slotsOf, tellAnswer } from '../../../src/domain/kinds/index.ts'
import { type Example, exampleRegisters } from '../../../src/domain/library/example.ts'
import { chapterProgress } from '../../../src/domain/progress.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { reportElements } from '../../../src/domain/report/document-elements.ts'
import { toHtml } from '../../../src/domain/report/to-html.ts'
import { outline } from '../../../src/domain/worksheet/workbook.ts'
import { realContent } from '../../catalog/real.ts'
import { visibleText } from '../html.ts'

const { workbook, examples } = realContent()

const reportOf = (example: Example) =>
  buildReport(exampleRegisters(example), workbook, { unanswered: 'leave-out', date: '2026-11-22' })

const questions = workbook.hoofdstukken.flatMap(({ werkbladen }) =>
  werkbladen.flatMap(({ id, vragen }) => vragen.map((question) => ({ worksheet: id, question }))),
)

/** The question that a path answers, as the book asks it. */
const questionAt = (path: string) => {
  const parsed = parsePath(path)
  return questions.find(
    ({ worksheet, question }) => worksheet === parsed?.worksheet && question.id === parsed.question,
  )
}

const isName = (path: string): boolean => path === 'casus.naam'

describe.each(examples)('the example $id', (example) => {
  const registers = exampleRegisters(example)
  const report = reportOf(example)

  it('[B2] becomes a casus in which every answer is told at its own question', () => {
    const html = visibleText(toHtml(reportElements(report)))
    const untold = example.answers.filter(({ path, value, apart }) => {
      const asked = questionAt(path)
      if (!asked || isName(path)) return !asked
      const slots = slotsOf(asked.worksheet, asked.question)
      const blocks = slots.flatMap((slot) => tellAnswer(registers, slot, asked.question))
      const texts = [value, apart].filter((text) => typeof text === 'string' && /\s/.test(text))
      const words = texts.flatMap((text) => String(text).split(/\s+/))
      return blocks.length === 0 || !words.every((word) => html.includes(word))
    })
    expect(untold).toEqual([])
    expect(report.lapsed).toEqual([])
  })

  it('[B2] stands under its label, is stored as any casus, and is the same every time', () => {
    expect(report.casus).toBe(`Verzonnen voorbeeld: ${example.titel}`)
    expect(exampleRegisters(example)).toEqual(registers)
    for (const [path, register] of Object.entries(registers)) {
      expect(parsePath(path), path).toBeDefined()
      expect(parseRegister(serialize(register)), path).toEqual({ ok: true, value: register })
    }
  })

  it('[B2] keeps two versions that were written separately side by side', () => {
    const twice = example.answers.filter(({ apart }) => apart !== undefined)
    expect(twice.length).toBeGreaterThan(0)
    for (const { path, value, apart } of twice) {
      const versions = registers[path]?.versions ?? []
      expect(versions.map((version) => version.value)).toEqual([value, apart])
      expect(shownVersion(registers[path])?.value).toBe(value)
    }
  })

  it('answers nine of ten questions and leaves the rest honestly open', () => {
    const casus = groupByQuestion(registers)
    const states = outline(workbook).map((chapter) => chapterProgress(casus, chapter))
    const sum = (pick: 'answered' | 'total') => states.reduce((total, state) => total + state[pick], 0)
    const share = sum('answered') / sum('total')
    expect(share).toBeGreaterThan(0.85)
    expect(share).toBeLessThanOrEqual(0.95)
    expect(states.map(({ state }) => state)).not.toContain('nieuw')
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['bezig', 'klaar']))
  })

  it('disagrees: at some bouwsteen three points lie between the lenses', () => {
    const score = (id: string, lens: string) =>
      Number(valueAt(registers, `bouwstenen.${id}@${lens}`) ?? Number.NaN)
    const apart = ['verankering', 'urgentie', 'vertrouwen'].map((id) => {
      const scores = ['wijk', 'sociaal', 'fysiek'].map((lens) => score(id, lens)).filter(Number.isFinite)
      return Math.max(...scores) - Math.min(...scores)
    })
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(3)
  })

  it('ends in eight to ten actions, each with an owner and a date, and three requests', () => {
    const cells = (column: string) =>
      Object.keys(registers).filter(
        (path) => path.startsWith('werkagenda.acties/') && path.endsWith(`/${column}`),
      )
    expect(cells('wat').length).toBeGreaterThanOrEqual(8)
    expect(cells('wat').length).toBeLessThanOrEqual(10)
    expect([cells('wie').length, cells('wanneer').length]).toEqual([cells('wat').length, cells('wat').length])
    expect(Object.keys(registers).filter((path) => /^ladder\.verzoeken\/\w+\/wat$/.test(path))).toHaveLength(
      3,
    )
  })
})
