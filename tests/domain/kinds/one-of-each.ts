import type { Question } from '../../../src/domain/worksheet/worksheet.ts'

const opties = [
  { id: 'links', tekst: 'Linkeroptie' },
  { id: 'rechts', tekst: 'Rechteroptie' },
]

const kolommen = [
  { id: 'wat', titel: 'Wat', soort: 'tekst' },
  { id: 'meer', titel: 'Meer', soort: 'lang' },
  { id: 'aantal', titel: 'Aantal', soort: 'getal' },
  { id: 'wanneer', titel: 'Wanneer', soort: 'datum' },
  { id: 'welke', titel: 'Welke', soort: 'keuze', opties },
] as const

/** One question of each of the six kinds, with everything on that can be on. */
export const ONE_OF_EACH: readonly Question[] = [
  { id: 'tekstvraag', soort: 'tekst', vraag: 'Wat speelt er?', lengte: 'lang' },
  { id: 'keuzevraag', soort: 'keuze', vraag: 'Welke kant?', opties, anders: true },
  { id: 'meerkeuzevraag', soort: 'meerkeuze', vraag: 'Welke kanten?', opties, anders: true },
  {
    id: 'schaalvraag',
    soort: 'schaal',
    vraag: 'Hoe ver?',
    laag: 'Nog nergens.',
    hoog: 'Helemaal.',
    zekerheid: true,
  },
  { id: 'tabelvraag', soort: 'tabel', vraag: 'Wie doet wat?', rij: 'actie', kolommen, werkagenda: true },
  { id: 'matrixvraag', soort: 'matrix', vraag: 'Wie waar?', rijen: opties, kolommen },
]
