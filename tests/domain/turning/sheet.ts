// A small scan: two scales and a text each lens answers apart, one question for all, one for after the turning.
import type { Question } from '../../../src/domain/worksheet/worksheet.ts'
import { chapter, workbook, worksheet } from '../sample.ts'

const scale = (id: string): Question => ({
  id,
  soort: 'schaal',
  vraag: `Hoe staat het met ${id}?`,
  laag: 'Hier loopt het vast.',
  hoog: 'Hier loopt het.',
  per: 'bril',
  zekerheid: true,
})

export const SCAN = worksheet(
  [
    scale('visie'),
    scale('vertrouwen'),
    { id: 'toelichting', soort: 'tekst', vraag: 'Waarom?', lengte: 'lang', per: 'bril' },
    { id: 'eerst', soort: 'tekst', vraag: 'Wat eerst?', lengte: 'kort' },
    { id: 'samen', soort: 'tekst', vraag: 'Samen?', lengte: 'kort', 'na-omdraaien': true },
  ],
  { id: 'scan', omdraaien: true },
)

export const ORDINARY = worksheet(
  [{ id: 'toelichting', soort: 'tekst', vraag: 'Wat speelt er?', lengte: 'lang', per: 'bril' }],
  { id: 'gewoon', nummer: 4 },
)

export const BOOK = workbook(chapter('een', [SCAN, ORDINARY]))
