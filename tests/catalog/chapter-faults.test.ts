import { describe, it } from 'vitest'
import { CHAPTER, NEXT, put, replace, SHEET, SPARE } from './content.ts'
import { expectFault, type Fault } from './faults.ts'

const SET_STRAAT = '<Werkblad id="straat" />'

/** What was done, the text it was done to, what stands there now, a text on the line to name, what is said. */
const EDITED: readonly (readonly [string, string, string, string, RegExp])[] = [
  ['no title', 'titel: De straat\n', '', 'deel: begin', /titel: schrijf hier een tekst/],
  [
    'a colon in the introduction',
    'Een inleiding van',
    'Een inleiding: van',
    'inleiding: Een',
    /geen geldige YAML/,
  ],
  [
    'a key that does not exist',
    'deel: begin',
    'deel: begin\nauteur: wij',
    'auteur: wij',
    /'auteur' kennen we hier niet/,
  ],
  ['a step that is not one of five', 'deel: begin', 'deel: begin\nstap: 6', 'stap: 6', /1 tot en met 5/],
  ['a step in words', 'deel: begin', 'deel: begin\nstap: een', 'stap: een', /1 tot en met 5/],
  [
    'an unknown bouwsteen',
    'deel: begin',
    'deel: begin\nbouwsteen: geld',
    'bouwsteen: geld',
    /de bouwsteen 'geld' bestaat niet: kies uit vertrouwen, middelen/,
  ],
  [
    'an unknown part',
    'deel: begin',
    'deel: einde',
    'deel: einde',
    /het deel 'einde' bestaat niet: kies uit begin, vervolg of voeg het toe aan delen\.yaml/,
  ],
  [
    'no list of sources',
    'bronnen: [rapport]\n',
    '',
    'titel: De straat',
    /bronnen: geef een lijst van bronnen/,
  ],
  [
    'an unknown source in the list',
    'bronnen: [rapport]',
    'bronnen: [rapport, boek]',
    'bronnen:',
    /de bron 'boek' bestaat niet: voeg hem toe aan bronnen\.yaml/,
  ],
  [
    'an unknown source in the text',
    'Dit zegt een bron.',
    'Dit ook.<Bron id="boek" /> En dit zegt een bron.',
    'Dit ook',
    /de bron 'boek' bestaat niet/,
  ],
  [
    'a source in the text that is not in the list',
    'Dit zegt een bron.',
    'Dit ook.<Bron id="artikel" /> En dit.',
    'Dit ook',
    /zet 'artikel' ook bij 'bronnen'/,
  ],
  [
    'an unknown worksheet',
    SET_STRAAT,
    `${SET_STRAAT}\n\n<Werkblad id="steeg" />`,
    'id="steeg"',
    /het werkblad 'steeg' bestaat niet: maak content\/werkbladen\/steeg\.yaml/,
  ],
  [
    'a worksheet that stands here twice',
    SET_STRAAT,
    `${SET_STRAAT}\n\n<Werkblad  id="straat"/>`,
    '<Werkblad  id',
    /'straat' staat al in een hoofdstuk/,
  ],
  [
    'an unknown worksheet in single quotes',
    SET_STRAAT,
    `${SET_STRAAT}\n\n<Werkblad id='steeg' />`,
    "id='steeg'",
    /het werkblad 'steeg' bestaat niet/,
  ],
]

const FAULTS: readonly Fault[] = [
  ...EDITED.map(([what, from, to, at, says]) => ({
    what,
    edits: [replace(CHAPTER, from, to)],
    file: CHAPTER,
    at,
    says,
  })),
  {
    what: 'a worksheet of another chapter',
    edits: [replace(NEXT, '<Werkblad id="plein" />', `<Werkblad id="plein" />\n${SET_STRAAT}`)],
    file: NEXT,
    at: 'id="straat"',
    says: /'straat' staat al in een hoofdstuk: zet het er één keer in/,
  },
  {
    what: 'a worksheet that no chapter sets',
    edits: [replace(NEXT, '<Werkblad id="plein" />', '')],
    file: SPARE,
    at: 1,
    says: /geen hoofdstuk gebruikt dit werkblad: zet <Werkblad id="plein" \/>/,
  },
  {
    what: 'a file name without a number',
    edits: [put('content/hoofdstukken/extra.mdx', 'Tekst')],
    file: 'content/hoofdstukken/extra.mdx',
    at: 1,
    says: /noem een hoofdstuk met twee cijfers/,
  },
  {
    what: 'a file name with capitals',
    edits: [put('content/hoofdstukken/03-De-Buurt.mdx', 'Tekst')],
    file: 'content/hoofdstukken/03-De-Buurt.mdx',
    at: 1,
    says: /kleine letters/,
  },
  {
    what: 'no frontmatter',
    edits: [put('content/hoofdstukken/03-de-buurt.mdx', '## Tekst\n')],
    file: 'content/hoofdstukken/03-de-buurt.mdx',
    at: 1,
    says: /begint met een blok tussen twee regels '---'/,
  },
  {
    what: 'a faulty chapter, but its worksheet is in use',
    edits: [replace(CHAPTER, 'titel: De straat\n', '')],
    file: CHAPTER,
    at: 'deel: begin',
    says: /titel/,
  },
  {
    what: 'a faulty worksheet, but it does exist',
    edits: [replace(SHEET, 'duur: 20\n', '')],
    file: SHEET,
    at: 'id: straat',
    says: /duur/,
  },
  {
    what: 'two chapters with one address',
    edits: [
      (texts) =>
        put('content/hoofdstukken/03-de-straat.mdx', (texts[CHAPTER] ?? '').replace(SET_STRAAT, ''))(texts),
    ],
    file: 'content/hoofdstukken/03-de-straat.mdx',
    at: 1,
    says: /'de-straat'.*01-de-straat\.mdx.*andere naam/,
  },
  {
    what: 'a fault in a file with Windows line ends',
    edits: [
      replace(CHAPTER, 'deel: begin', 'deel: einde'),
      (texts) => put(CHAPTER, texts[CHAPTER]?.replaceAll('\n', '\r\n'))(texts),
    ],
    file: CHAPTER,
    at: 'deel: einde',
    says: /het deel 'einde' bestaat niet/,
  },
]

describe('a fault in a chapter is told once, with its line, in Dutch', () => {
  it.each(FAULTS)('$what', expectFault)
})
