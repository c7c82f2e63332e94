import { describe, expect, it } from 'vitest'
import { readActions } from '../../../src/domain/agenda/actions.ts'
import { answerPlace, answerPlaces } from '../../../src/domain/agenda/answer-places.ts'
import { actionTables } from '../../../src/domain/agenda/tables.ts'
import { placedRow } from '../../../src/domain/casus/rows.ts'
import { exampleRegisters } from '../../../src/domain/library/example.ts'
import { realContent } from '../../catalog/real.ts'
import { casus } from '../sample.ts'

const { workbook, examples } = realContent()
const tables = actionTables(workbook)

describe('the actions of a casus', () => {
  it('[G6] come from every table, in the order of the book, with their step or bouwsteen', () => {
    const registers = casus({
      'werkagenda.acties/a': placedRow(1),
      'werkagenda.acties/a/wat': 'Bellen',
      'steen-middelen.vragen-om/b/wie': 'Directeur',
      'uitvoeren.terug-naar-de-organisatie/c/wat': 'Melden',
      'uitvoeren.terug-naar-de-organisatie/c/status': 'klaar',
    })
    expect(readActions(registers, tables)).toMatchObject([
      { path: 'uitvoeren.terug-naar-de-organisatie/c', wat: 'Melden', stap: 'uitvoeren', status: 'klaar' },
      {
        path: 'steen-middelen.vragen-om/b',
        wat: '',
        wie: 'Directeur',
        bouwsteen: 'middelen',
        status: 'open',
      },
      { path: 'werkagenda.acties/a', wat: 'Bellen', bouwsteen: '', stap: '', status: 'open', changed: 1 },
    ])
  })

  it('[G6] are no rows in which nothing is said', () => {
    const registers = casus({ 'werkagenda.acties/a': placedRow(1), 'werkagenda.acties/a/status': 'open' })
    expect(readActions(registers, tables)).toEqual([])
  })

  it.each(examples)('[G2] lead back to an answer that is there, in the example $id', (example) => {
    const registers = exampleRegisters(example)
    const actions = readActions(registers, tables)
    const origins = actions.flatMap(({ herkomst }) => (herkomst === '' ? [] : [herkomst]))
    const places = answerPlaces(workbook)
    expect(origins.length).toBeGreaterThanOrEqual(4)
    for (const origin of origins) {
      expect(answerPlace(origin, places), origin).toBeDefined()
      expect(
        Object.keys(registers).some((path) => path === origin || path.startsWith(`${origin}/`)),
        origin,
      ).toBe(true)
    }
  })
})

describe('the place of an answer', () => {
  const places = {
    'urgentie.wat': ['urgentie', '14.1'],
    'coalities.partijen': ['coalities', '30.2'],
  } as const

  it('[G2] is told by number and lens, with the way to its question or its row', () => {
    expect(answerPlace('urgentie.wat@sociaal', places)).toEqual({
      text: 'vraag 14.1 (Sociaal domein)',
      address: 'werkboek/urgentie/#urgentie.wat',
    })
    expect(answerPlace('coalities.partijen/k3', places)?.address).toBe(
      'werkboek/coalities/#coalities.partijen/k3-naam',
    )
    expect(answerPlace('coalities.partijen/k3@wijk', places)?.address).toBe(
      'werkboek/coalities/#coalities.partijen',
    )
  })

  it('[G2] is unknown for a question that is gone, and for what is no path', () => {
    expect([answerPlace('oud.vraag', places), answerPlace('__proto__', places)]).toEqual([
      undefined,
      undefined,
    ])
  })
})
