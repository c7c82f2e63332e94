import { describe, expect, it } from 'vitest'
import { AGENDA, STATUSES } from '../../../src/domain/agenda/agenda.ts'
import { actionTables } from '../../../src/domain/session/open-actions.ts'
import { realWorkbook } from '../../catalog/real.ts'

const workbook = realWorkbook()
const tables = workbook.hoofdstukken.flatMap(({ werkbladen }) =>
  werkbladen.flatMap(({ id, vragen }) =>
    vragen.flatMap((question) =>
      question.soort === 'tabel' && question.werkagenda ? [{ worksheet: id, question }] : [],
    ),
  ),
)

describe('the tables of actions in the book', () => {
  it('[G1] all have a status to set, with the same four outcomes', () => {
    expect(tables.length).toBeGreaterThan(20)
    for (const { worksheet, question } of tables) {
      const status = question.kolommen.find(({ id }) => id === 'status')
      expect(status?.opties, worksheet).toEqual(STATUSES)
    }
    expect(actionTables(workbook).every(({ columns }) => columns.status)).toBe(true)
  })

  it('have one with every column that an action made elsewhere is written in', () => {
    const agenda = tables.find(
      ({ worksheet, question }) => worksheet === AGENDA.worksheet && question.id === AGENDA.question,
    )
    expect(agenda?.question.per).toBeUndefined()
    expect(agenda?.question.kolommen.map(({ id }) => id)).toEqual([
      'wat',
      'waarom',
      'wie',
      'nodig-van',
      'wanneer',
      'niveau',
      'bouwsteen',
      'stap',
      'status',
      'herkomst',
    ])
  })

  it('knows every bouwsteen that a chapter is about', () => {
    const agenda = tables.find(({ worksheet }) => worksheet === AGENDA.worksheet)
    const stones = agenda?.question.kolommen.find(({ id }) => id === 'bouwsteen')?.opties
    for (const { bouwsteen } of workbook.hoofdstukken)
      if (bouwsteen) expect(stones?.map(({ id }) => id)).toContain(bouwsteen)
  })
})
