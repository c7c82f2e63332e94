import { describe, expect, it } from 'vitest'
import type { Register, Value } from '../../../src/domain/casus/register.ts'
import { actionTables, openActions } from '../../../src/domain/session/open-actions.ts'
import { bookOf } from '../sample.ts'

const at = (value: Value): Register => ({
  seen: { wa: 1 },
  versions: [{ writer: 'wa', count: 1, at: 1, value }],
})

const column = (id: string, soort: 'tekst' | 'datum' | 'keuze' = 'tekst') => ({ id, titel: id, soort })
const TABLE = {
  worksheet: 'werkagenda',
  chapter: 'werkagenda',
  question: { id: 'acties' },
  columns: {
    wat: column('wat'),
    wie: column('wie'),
    wanneer: column('wanneer', 'datum'),
    status: column('status', 'keuze'),
  },
}

const row = (id: string, cells: Record<string, string>): Record<string, Register> =>
  Object.fromEntries(
    Object.entries(cells).map(([name, value]) => [`werkagenda.acties/${id}/${name}`, at(value)]),
  )

describe('[S4] open actions', () => {
  it('are those not klaar or gestopt, the first date first, undated last', () => {
    const registers = {
      ...row('r1', { wat: 'Bellen' }),
      ...row('r2', { wat: 'Lopen', wie: 'de wijkregisseur', wanneer: '2027-03-01', status: 'bezig' }),
      ...row('r3', { wat: 'Meten', wanneer: '2027-01-15' }),
      ...row('r4', { wat: 'Gedaan', status: 'klaar' }),
      ...row('r5', { wat: 'Gestopt', status: 'gestopt' }),
      ...row('r6', { wie: 'niemand' }),
    }
    expect(openActions(registers, [TABLE])).toEqual([
      expect.objectContaining({ what: 'Meten', when: '15 januari 2027' }),
      expect.objectContaining({ what: 'Lopen', who: 'de wijkregisseur', question: 'werkagenda.acties' }),
      expect.objectContaining({ what: 'Bellen', who: '', when: '' }),
    ])
  })

  it('come from every table that is marked so, and no other', () => {
    const kolommen = [column('wat'), column('wie'), column('klaar-op', 'datum')]
    const table = (id: string, werkagenda: boolean) =>
      ({ id, vraag: id, soort: 'tabel', rij: 'actie', kolommen, werkagenda }) as const
    const [found, ...others] = actionTables(bookOf(table('acties', true), table('partijen', false)))
    expect([found?.question.id, others]).toEqual(['acties', []])
    expect(found?.columns).toEqual({ wat: kolommen[0], wie: kolommen[1], wanneer: kolommen[2] })
  })
})
