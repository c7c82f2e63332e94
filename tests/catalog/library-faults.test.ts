import { describe, it } from 'vitest'
import { put, replace } from './content.ts'
import { expectFault, type Fault } from './faults.ts'
import { DRAAIBOEK, OTHER_TERM, TERM, TOOL } from './library-content.ts'

/** What was done, the text it was done to, what stands there now, a text on the line to name, what is said. */
type Edited = readonly (readonly [string, string, string, string | number, RegExp])[]

const inFile = (file: string, edited: Edited): Fault[] =>
  edited.map(([what, from, to, at, says]) => ({ what, edits: [replace(file, from, to)], file, at, says }))

const TERM_FAULTS: readonly Fault[] = [
  ...inFile(TERM, [
    ['no title', 'titel: Buurman\n', '', 'vormen:', /titel: schrijf hier een tekst/],
    ['no forms', 'vormen: [buurman, buurmannen]\n', '', 'titel:', /vormen: geef een lijst van vormen/],
    ['an empty list of forms', '[buurman, buurmannen]', '[]', 'vormen:', /minstens één vorm/],
    ['a form with a capital', ', buurmannen', ', Buurmannen', 'vormen:', /met kleine letters/],
    ['no list of sources', 'bronnen: [rapport]\n', '', 'titel:', /bronnen: geef een lijst van bronnen/],
    ['an unknown source', '[rapport]', '[boek]', 'bronnen:', /de bron 'boek' bestaat niet/],
    [
      'a key that does not exist',
      'bronnen:',
      'soort: mens\nbronnen:',
      'soort:',
      /'soort' kennen we hier niet/,
    ],
    ['no explanation', 'Wie naast je woont. Je leent er een ladder.\n', '', 6, /ontbreekt de uitleg/],
    ['a link in the explanation', 'een ladder', '[een ladder](/)', 'een ladder', /zonder opmaak/],
    [
      'an explanation that is too long',
      'Je leent er een ladder.',
      'En nog meer. '.repeat(20),
      'Wie naast',
      /hoogstens 45 woorden, deze 64/,
    ],
  ]),
  {
    what: 'a form that is another term’s',
    edits: [replace(OTHER_TERM, '[stoep]', '[stoep, buurman]')],
    file: OTHER_TERM,
    at: 'vormen:',
    says: /de vorm 'buurman' staat al in content\/begrippen\/buurman\.md: laat hem bij één begrip staan/,
  },
  {
    what: 'a file name with a capital',
    edits: [put('content/begrippen/Stoep.md', 'Tekst')],
    file: 'content/begrippen/Stoep.md',
    at: 1,
    says: /bestandsnaam kleine letters/,
  },
  {
    what: 'no fields above the text',
    edits: [put(OTHER_TERM, 'Waar je loopt.\n')],
    file: OTHER_TERM,
    at: 1,
    says: /begin met een blok tussen twee regels '---': titel, vormen, bronnen/,
  },
]

const TOOL_FAULTS: readonly Fault[] = inFile(TOOL, [
  ['nobody it is for', 'voor: [jou, collegas]', 'voor: []', 'voor:', /voor wie is dit\?.*jou, collegas/],
  ['somebody unknown', '[jou, collegas]', '[jou, iedereen]', 'voor:', /kies uit jou, collegas, bestuurders/],
  ['a step that is not one of five', '[1, 2]', '[1, 6]', 'stappen:', /1 tot en met 5/],
  ['steps in words', '[1, 2]', '[een]', 'stappen:', /een getal van 1 tot en met 5/],
  ['no list of steps', 'stappen: [1, 2]\n', '', 'titel:', /stappen: geef een lijst van stappen/],
  [
    'an unknown bouwsteen',
    '[vertrouwen]',
    '[geld]',
    'bouwstenen:',
    /de bouwsteen 'geld' bestaat niet: kies uit vertrouwen, middelen/,
  ],
  ['minutes in words', 'duur: 15', 'duur: kort', 'duur:', /hele minuten/],
  ['a whole week', 'duur: 15', 'duur: 2400', 'duur:', /hoogstens 480 minuten/],
  ['an unknown item', '[S3-02]', '[S4-22]', 'herkomst:', /'S4-22' staat niet in herkomst\.yaml/],
  [
    'an unknown worksheet',
    '[straat]',
    '[steeg]',
    'werkbladen:',
    /het werkblad 'steeg' bestaat niet: maak content\/werkbladen\/steeg\.yaml/,
  ],
  ['an unknown source', '[artikel]', '[boek]', 'bronnen:', /de bron 'boek' bestaat niet/],
  [
    'no short text',
    'kort: Je weet wat er speelt voordat je iets bedenkt.\n',
    '',
    'titel:',
    /kort: schrijf hier een tekst/,
  ],
  ['a second title', '## Zo doe', '# Zo doe', '# Zo doe', /een kop begint hier met '##'/],
  [
    'a component of a chapter',
    'Loop naar',
    '<Bron id="artikel" />Loop naar',
    'Loop naar',
    /alleen in een hoofdstuk/,
  ],
])

const DRAAIBOEK_FAULTS: readonly Fault[] = inFile(DRAAIBOEK, [
  ['another id than its file', 'id: middag', 'id: avond', 'id: avond', /niet de naam van het bestand/],
  ['nobody it is for', 'voor: trio', 'voor: ons', 'voor:', /'trio' of 'groep'/],
  ['an unknown item', '[S0-01]', '[S4-22]', 'herkomst:', /'S4-22' staat niet in herkomst\.yaml/],
  [
    'blocks that do not add up',
    'minuten: 35',
    'minuten: 30',
    'minuten: 90',
    /de blokken duren samen 85 minuten/,
  ],
  [
    'a clock that does not add up',
    'tot: "14.30"',
    'tot: "14.00"',
    'tot:',
    /van 13\.00 tot 14\.00 is 60 minuten, maar bij 'minuten' staat 90/,
  ],
  ['a beginning without an end', '    tot: "14.30"\n', '', 'van:', /'van' en 'tot', of geen van beide/],
  ['a time without quotes', '"13.00"', '13.00', 'van:', /tussen aanhalingstekens/],
  ['a time with a colon', '"13.00"', '"13:00"', 'van:', /een tijd met een punt/],
  ['a time that is none', '"14.30"', '"25.30"', 'tot:', /een tijd met een punt/],
  ['an unknown form', 'vorm: pauze', 'vorm: rust', 'vorm: rust', /kies een vorm: alleen, duo, trio/],
  [
    'a block without a question',
    '        vraag: Wat valt je op?\n',
    '',
    'id: lopen',
    /elk blok heeft een vraag/,
  ],
  [
    'a question of more than twenty words',
    'Wat valt je op?',
    `Wat valt je op ${'en wat nog meer '.repeat(5)}hier?`,
    'nog meer',
    /hoogstens 20 woorden: zet de rest in 'wat'/,
  ],
  ['a block without a text', '        wat: Drink koffie.\n', '', 'id: koffie', /wat: schrijf hier een tekst/],
  [
    'two blocks with one id, in two meetings',
    'id: opschrijven',
    'id: praten # hier',
    '# hier',
    /het blok 'praten' staat twee keer in dit draaiboek/,
  ],
  [
    'two meetings with one id',
    'id: binnen',
    'id: buiten # hier',
    '# hier',
    /de bijeenkomst 'buiten' staat er twee keer/,
  ],
  [
    'an unknown worksheet',
    'werkblad: straat',
    'werkblad: steeg',
    'werkblad: steeg',
    /het werkblad 'steeg' bestaat niet/,
  ],
  ['a key that does not exist', 'notitie:', 'noot:', 'noot:', /'noot' kennen we hier niet/],
])

describe('a fault in a term is told once, with its line, in Dutch', () => {
  it.each(TERM_FAULTS)('$what', expectFault)
})

describe('a fault in a tool is told once, with its line, in Dutch', () => {
  it.each(TOOL_FAULTS)('$what', expectFault)
})

describe('a fault in a draaiboek is told once, with its line, in Dutch', () => {
  it.each(DRAAIBOEK_FAULTS)('$what', expectFault)
})
