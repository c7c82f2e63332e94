// A small book of invented content in which nothing is wrong, and ways to break it.
import { assemble, type ContentFiles } from '../../src/catalog/assemble.ts'
import type { ContentProblem } from '../../src/catalog/problem.ts'
import { LIBRARY } from './library-content.ts'

export const SHEET = 'content/werkbladen/straat.yaml'
export const SPARE = 'content/werkbladen/plein.yaml'
export const CHAPTER = 'content/hoofdstukken/01-de-straat.mdx'
export const NEXT = 'content/hoofdstukken/02-het-plein.mdx'
export const PARTS = 'content/delen.yaml'
export const SOURCES = 'content/bronnen.yaml'
export const LAPSED = 'content/vervallen.yaml'
export const ORIGINS = 'content/herkomst.yaml'
export const WALL = 'content/werkbladen/bouwstenen.yaml'
export const EXAMPLE = 'content/voorbeelden/lindelaan.yaml'

const straat = `id: straat
titel: Wat speelt er in de straat?
doel: Je weet wat er speelt.
duur: 20
kern: true
herkomst: [S3-09, S0-01]
groepen:
  - id: begin
    titel: Het begin
vragen:
  - id: wat
    soort: tekst
    vraag: Wat speelt er?
    uitleg: Schrijf op wat je ziet.
    lengte: kort
    per: bril
    groep: begin
  - id: wie
    soort: keuze
    vraag: Wie is aan zet?
    opties:
      - { id: wij, tekst: De gemeente }
      - { id: zij, tekst: De bewoners }
    anders: true
  - id: waarmee
    soort: meerkeuze
    vraag: Waarmee?
    opties:
      - { id: geld, tekst: Met geld }
      - { id: tijd, tekst: Met tijd }
  - id: hoe-ver
    soort: schaal
    vraag: Hoe ver zijn jullie?
    laag: Nog nergens.
    hoog: Het loopt vanzelf.
    zekerheid: true
  - id: acties
    soort: tabel
    vraag: Wat gaan jullie doen?
    rij: actie
    kolommen:
      - { id: wat, titel: Wat, soort: tekst }
      - id: wie
        titel: Wie
        soort: keuze
        opties:
          - { id: wij, tekst: De gemeente }
          - { id: zij, tekst: De bewoners }
      - { id: wanneer, titel: Wanneer, soort: datum }
      - { id: kost, titel: Kost, soort: getal }
  - id: week
    soort: matrix
    vraag: Wie is er wanneer?
    rijen:
      - { id: maandag, tekst: Maandag }
      - { id: dinsdag, tekst: Dinsdag }
    kolommen:
      - { id: ochtend, titel: Ochtend, soort: tekst }
`

const plein = `id: plein
titel: En het plein?
doel: Je weet wat er op het plein speelt.
duur: 10
kern: false
herkomst: [S3-02]
vragen:
  - id: wat
    soort: tekst
    vraag: Wat speelt er op het plein?
`

const chapter = (titel: string, bron: string, body: string) => `---
titel: ${titel}
deel: begin
inleiding: Een inleiding van een zin.
bronnen: [${bron}]
eigen: Dit hoofdstuk hebben wij bedacht.
---

## Waar het om gaat

Dit zegt een bron.<Bron id="${bron}" />

${body}
`

const bouwstenen = `id: bouwstenen
titel: De muur
doel: Je ziet hoe stevig de muur staat.
duur: 5
kern: false
herkomst: [S3-02]
groepen:
  - { id: vertrouwen, titel: Vertrouwen }
  - { id: middelen, titel: Middelen }
vragen:
  - { id: wat, soort: tekst, vraag: Wat ontbreekt er?, groep: middelen }
`

const lindelaan = `id: lindelaan
titel: De linden van de Lindelaan
plaats: ergens in Waterbroek
uitleg: Twee mensen vullen het boek in.
klaar: [de-straat]
omgedraaid: []
kijk-eerst:
  - { werkblad: plein, tekst: Kijk hier. }
antwoorden:
  straat:
    wat:
      wijk: Er ligt blad.
      fysiek:
        twee-versies: [Er ligt veel blad., Er ligt geen blad.]
    wie: { anders: De wind }
    waarmee: [tijd]
    hoe-ver: { score: 4, zekerheid: vermoeden }
    acties:
      - wat: Vegen
        wie: zij
      - wat: Bezem kopen
        wanneer: 2027-03-01
        kost: 12.5
    week:
      dinsdag: { ochtend: De veegploeg }
  plein:
    wat: Een bank.
`

const GOOD: ContentFiles = {
  parts: '- id: begin\n  titel: Begin\n- id: vervolg\n  titel: Vervolg\n',
  sources: `- id: rapport
  titel: Een rapport
  uitgever: Een uitgever
  jaar: "2019"
  url: https://voorbeeld.nl/rapport
  gebruikt: We lazen het hele rapport.
- id: artikel
  titel: Een artikel
  uitgever: Een krant
  jaar: "2020"
  gebruikt: We lazen het begin.
`,
  lapsed: '- straat.oude-vraag\n',
  origins: `- { id: S0-01, tekst: Wat er speelt. }
- { id: S3-02, tekst: Hoe je het vraagt. }
- { id: S3-09, tekst: Wie het weet. }
`,
  worksheets: { [SHEET]: straat, [SPARE]: plein, [WALL]: bouwstenen },
  chapters: {
    [CHAPTER]: chapter('De straat', 'rapport', '<Werkblad id="straat" />'),
    [NEXT]: chapter('Het plein', 'artikel', '<Werkblad id="plein" />\n\n<Werkblad id="bouwstenen" />'),
  },
  examples: { [EXAMPLE]: lindelaan },
  ...LIBRARY,
}

/** The texts by file name, all files alike. */
const asTexts = (files: ContentFiles): Record<string, string> => ({
  [PARTS]: files.parts,
  [SOURCES]: files.sources,
  [LAPSED]: files.lapsed,
  [ORIGINS]: files.origins,
  ...files.worksheets,
  ...files.chapters,
  ...files.terms,
  ...files.tools,
  ...files.draaiboeken,
  ...files.examples,
})

const startingWith = (texts: Readonly<Record<string, string>>, folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([file]) => file.startsWith(folder)))

const asFiles = (texts: Readonly<Record<string, string>>): ContentFiles => ({
  parts: texts[PARTS] ?? '',
  sources: texts[SOURCES] ?? '',
  lapsed: texts[LAPSED] ?? '',
  origins: texts[ORIGINS] ?? '',
  worksheets: startingWith(texts, 'content/werkbladen/'),
  chapters: startingWith(texts, 'content/hoofdstukken/'),
  terms: startingWith(texts, 'content/begrippen/'),
  tools: startingWith(texts, 'content/gereedschap/'),
  draaiboeken: startingWith(texts, 'content/draaiboeken/'),
  examples: startingWith(texts, 'content/voorbeelden/'),
})

/** Texts to put in place of others, or whole files to add; `undefined` takes a file away. */
export type Edit = (texts: Record<string, string | undefined>) => void

/** Replaces a text that occurs once in a file. */
export const replace =
  (file: string, from: string, to: string): Edit =>
  (texts) => {
    const text = texts[file] ?? ''
    if (text.split(from).length !== 2) throw new Error(`'${from}' does not stand exactly once in ${file}`)
    texts[file] = text.replace(from, () => to)
  }

export const put =
  (file: string, text: string | undefined): Edit =>
  (texts) => {
    texts[file] = text
  }

export interface Broken {
  readonly texts: Readonly<Record<string, string>>
  readonly problems: readonly ContentProblem[]
}

/** The good book with these edits, and what is said of it. */
export function broken(...edits: readonly Edit[]): Broken {
  const texts: Record<string, string | undefined> = asTexts(GOOD)
  for (const edit of edits) edit(texts)
  const left = Object.fromEntries(
    Object.entries(texts).flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const])),
  )
  return { texts: left, problems: assemble(asFiles(left)).problems }
}

export const goodBook = () => assemble(GOOD)

/** The number of the line on which a text first stands. */
export function lineOf(text: string | undefined, part: string): number {
  const index = text?.split('\n').findIndex((line) => line.includes(part)) ?? -1
  if (index < 0) throw new Error(`'${part}' stands on no line`)
  return index + 1
}
