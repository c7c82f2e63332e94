import { describe, it } from 'vitest'
import { LAPSED, ORIGINS, PARTS, put, replace, SHEET, SOURCES } from './content.ts'
import { expectFault, type Fault } from './faults.ts'

const FAULTS: readonly Fault[] = [
  {
    what: 'parts that are no list',
    edits: [put(PARTS, 'begin: Begin\n')],
    file: PARTS,
    at: 1,
    says: /geef een lijst/,
  },
  {
    what: 'parts that are no YAML',
    edits: [put(PARTS, '- id: begin\n  titel: "Begin\n')],
    file: PARTS,
    at: 3,
    says: /geen geldige YAML/,
  },
  {
    what: 'two parts with one id',
    edits: [replace(PARTS, 'id: vervolg', 'id: begin')],
    file: PARTS,
    at: 3,
    says: /het deel 'begin' staat er twee keer/,
  },
  {
    what: 'a part without a title',
    edits: [replace(PARTS, '  titel: Vervolg\n', '')],
    file: PARTS,
    at: 'id: vervolg',
    says: /titel: schrijf hier een tekst/,
  },
  {
    what: 'two sources with one id',
    edits: [
      replace(
        SOURCES,
        '  gebruikt: We lazen het begin.',
        '  gebruikt: We lazen het begin.\n- { id: rapport, titel: T, uitgever: U, jaar: "1", gebruikt: G }',
      ),
    ],
    file: SOURCES,
    at: 'titel: T',
    says: /de bron 'rapport' staat er twee keer/,
  },
  {
    what: 'a source without a publisher',
    edits: [replace(SOURCES, '  uitgever: Een krant\n', '')],
    file: SOURCES,
    at: 'id: artikel',
    says: /uitgever: schrijf hier een tekst/,
  },
  {
    what: 'a year that is a number',
    edits: [replace(SOURCES, 'jaar: "2020"', 'jaar: 2020')],
    file: SOURCES,
    at: 'jaar: 2020',
    says: /jaar: schrijf hier een tekst.*aanhalingstekens/,
  },
  {
    what: 'an address that is not safe',
    edits: [replace(SOURCES, 'https://voorbeeld', 'http://voorbeeld')],
    file: SOURCES,
    at: 'http:',
    says: /https:\/\//,
  },
  {
    what: 'a source with an unknown key',
    edits: [replace(SOURCES, '  uitgever: Een krant', '  uitgever: Een krant\n  auteur: Wie')],
    file: SOURCES,
    at: 'auteur: Wie',
    says: /'auteur' kennen we hier niet/,
  },
  {
    what: 'a lapsed question without its worksheet',
    edits: [put(LAPSED, '- straat.oud\n- oude-vraag\n')],
    file: LAPSED,
    at: 'oude-vraag',
    says: /werkblad\.vraag/,
  },
  {
    what: 'lapsed questions that are no list',
    edits: [put(LAPSED, 'geen\n')],
    file: LAPSED,
    at: 1,
    says: /geef een lijst/,
  },
  {
    what: 'two items of the sources with one id',
    edits: [replace(ORIGINS, 'S3-09, tekst: Wie', 'S3-02, tekst: Wie')],
    file: ORIGINS,
    at: 'Wie het weet',
    says: /het onderdeel 'S3-02' staat er twee keer/,
  },
  {
    what: 'an item of the sources that is not numbered as one',
    edits: [replace(ORIGINS, 'id: S3-09', 'id: S9-1')],
    file: ORIGINS,
    at: 'S9-1',
    says: /ziet eruit als S3-09/,
  },
  {
    what: 'a worksheet that answers an item nobody listed',
    edits: [replace(SHEET, '[S3-09, S0-01]', '[S3-09, S4-21]')],
    file: SHEET,
    at: 'S4-21',
    says: /het onderdeel 'S4-21' staat niet in herkomst\.yaml/,
  },
]

describe('a fault in a list is told once, with its line, in Dutch', () => {
  it.each(FAULTS)('$what', expectFault)
})
