// Actions as anybody may have them, for properties.
import fc from 'fast-check'
import type { AgendaAction } from '../../../src/domain/agenda/actions.ts'
import { STATUSES } from '../../../src/domain/agenda/agenda.ts'
import { BOUWSTEEN_IDS, STEP_IDS } from '../../../src/domain/agenda/place-in-book.ts'
import type { AgendaView } from '../../../src/domain/agenda/view.ts'
import { SCOPES, SORTS } from '../../../src/domain/agenda/view.ts'

const WHO = ['', 'Wijkambtenaar', 'wijkambtenaar', 'Boombeheerder', 'Écht niemand']
const WHEN = ['', '2026-11-21', '2026-11-22', '2026-11-23', '2027-03-01', 'na de zomer']

const table = { worksheet: 'blad', chapter: 'een', question: { id: 'acties' }, columns: {} }

export const TODAY = '2026-11-22'

export const anAction: fc.Arbitrary<Omit<AgendaAction, 'path'>> = fc.record({
  table: fc.constant(table),
  lens: fc.constant(undefined),
  wat: fc.constantFrom('', 'Bellen', 'Lopen'),
  waarom: fc.constant(''),
  nodigVan: fc.constant(''),
  wie: fc.constantFrom(...WHO),
  wanneer: fc.constantFrom(...WHEN),
  niveau: fc.constantFrom('', 'casus', 'wijk', 'organisatie'),
  bouwsteen: fc.constantFrom('', ...BOUWSTEEN_IDS, 'geen'),
  stap: fc.constantFrom('', ...STEP_IDS),
  status: fc.constantFrom(...STATUSES.map(({ id }) => id), 'ooit'),
  herkomst: fc.constant(''),
  changed: fc.nat(5),
})

/** Each in a row of its own, in the order of the book. */
export const someActions: fc.Arbitrary<AgendaAction[]> = fc
  .array(anAction, { maxLength: 12 })
  .map((all) => all.map((action, index) => ({ ...action, path: `blad.acties/r${index}` })))

export const aView: fc.Arbitrary<AgendaView> = fc.record({
  sort: fc.constantFrom(...SORTS),
  scope: fc.constantFrom(...SCOPES),
  niveau: fc.constantFrom('', 'casus', 'organisatie'),
  onderwerp: fc.constantFrom('', 'bouwsteen-vertrouwen', 'bouwsteen-urgentie', 'stap-urgentie'),
  wie: fc.constantFrom(...WHO),
})
