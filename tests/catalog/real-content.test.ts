// The content as it is: everything a reader reads.
import { describe, expect, it } from 'vitest'
import { describeProblem } from '../../src/catalog/problem.ts'
import { CASUS_NAME_PATH, formatPath, parsePath, ROUTE_PATH } from '../../src/domain/casus/path.ts'
import { slotsOf } from '../../src/domain/kinds/index.ts'
import { ROUTES } from '../../src/domain/worksheet/route.ts'
import { routeSize } from '../../src/domain/worksheet/route-size.ts'
import { QUESTION_KINDS } from '../../src/domain/worksheet/worksheet.ts'
import { realContent } from './real.ts'

const { workbook, problems } = realContent()
const worksheets = workbook.hoofdstukken.flatMap(({ werkbladen }) => werkbladen)
const questions = worksheets.flatMap(({ id, vragen }) =>
  vragen.map((question) => ({ worksheet: id, question })),
)

describe('the content of the workbook', () => {
  it('has no problems', () => {
    expect(problems.map(describeProblem)).toEqual([])
  })

  it('is the same after a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook)
  })

  it('numbers its worksheets 1, 2, 3 and on', () => {
    expect(worksheets.map(({ nummer }) => nummer)).toEqual(worksheets.map((_, index) => index + 1))
  })

  it('asks questions of all six kinds', () => {
    expect(new Set(questions.map(({ question }) => question.soort))).toEqual(new Set(QUESTION_KINDS))
  })

  it('has a chapter for each of the five steps, in order', () => {
    expect(workbook.hoofdstukken.flatMap(({ stap }) => stap ?? [])).toEqual([1, 2, 3, 4, 5])
  })

  it('has a chapter in every part, and its parts in one piece', () => {
    const order = workbook.hoofdstukken.map(({ deel }) => deel)
    const pieces = order.filter((deel, index) => deel !== order[index - 1])
    expect(pieces).toEqual(workbook.delen.map(({ id }) => id))
  })

  it('[P1] can keep an answer under every question it asks', () => {
    for (const { worksheet, question } of questions)
      for (const slot of slotsOf(worksheet, question)) {
        const path = { ...slot, row: 'a'.repeat(40), column: 'a'.repeat(40), lens: slot.lens }
        expect(parsePath(formatPath(path))).toEqual(path)
      }
  })

  it('[C1] asks for the name of the casus where the name is looked for', () => {
    expect(questions.map(({ worksheet, question }) => `${worksheet}.${question.id}`)).toContain(
      CASUS_NAME_PATH,
    )
  })

  it('[V3] asks for the route where the route is looked for', () => {
    const asked = questions.find(({ worksheet, question }) => `${worksheet}.${question.id}` === ROUTE_PATH)
    const options = asked && 'opties' in asked.question ? asked.question.opties.map(({ id }) => id) : []
    expect(options).toEqual([...ROUTES])
  })

  it('[V4] has a short route of three hours, as it promises', () => {
    const { minutes } = routeSize('kort', workbook)
    expect(minutes).toBeGreaterThanOrEqual(170)
    expect(minutes).toBeLessThanOrEqual(190)
  })

  it('[V4] begins a worksheet with the short route, group by group', () => {
    const groupsOf = (vragen: (typeof worksheets)[number]['vragen']) =>
      new Set(vragen.map(({ groep }) => groep))
    for (const { id, vragen } of worksheets)
      for (const group of groupsOf(vragen)) {
        const order = vragen
          .filter(({ groep }) => groep === group)
          .map(({ verdieping }) => verdieping === true)
        expect([id, order]).toEqual([id, [...order].sort()])
      }
  })

  it('[W1] asks every lens where it draws the wall, in a group of its own', () => {
    for (const { vragen, beeld } of worksheets)
      for (const question of vragen)
        if (beeld === 'muur' && question.soort === 'schaal')
          expect([question.per, question.groep]).toEqual(['bril', expect.any(String)])
  })
})
