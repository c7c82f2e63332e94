// Two terms, a tool and a draaiboek of invented content in which nothing is wrong.
import type { LibraryFiles } from '../../src/catalog/library.ts'

export const TERM = 'content/begrippen/buurman.md'
export const OTHER_TERM = 'content/begrippen/stoep.md'
export const TOOL = 'content/gereedschap/praatje.md'
export const DRAAIBOEK = 'content/draaiboeken/middag.yaml'

const buurman = `---
titel: Buurman
vormen: [buurman, buurmannen]
bronnen: [rapport]
---
Wie naast je woont. Je leent er een ladder.
`

const stoep = `---
titel: Stoep
vormen: [stoep]
bronnen: []
---
Waar je loopt.
`

const praatje = `---
titel: Een praatje maken
kort: Je weet wat er speelt voordat je iets bedenkt.
voor: [jou, collegas]
stappen: [1, 2]
bouwstenen: [vertrouwen]
duur: 15
herkomst: [S3-02]
werkbladen: [straat]
bronnen: [artikel]
---

## Zo doe je het

Loop naar buiten en zeg iets.

- Vraag wat er speelt.
`

const middag = `id: middag
titel: Een middag in de straat
doel: Jullie kennen elkaars werk.
voor: trio
herkomst: [S0-01]
bijeenkomsten:
  - id: buiten
    titel: Naar buiten
    van: "13.00"
    tot: "14.30"
    minuten: 90
    huiswerk: Bel de buurman.
    blokken:
      - id: lopen
        titel: Lopen
        minuten: 40
        vorm: trio
        wie: de wijkambtenaar loopt voorop
        vraag: Wat valt je op?
        wat: Loop samen een rondje.
        materiaal: schoenen
        werkblad: straat
        notitie: Loop niet te hard.
      - id: koffie
        titel: Koffie
        minuten: 15
        vorm: pauze
        wat: Drink koffie.
      - id: praten
        titel: Praten
        minuten: 35
        vorm: samen
        vraag: Wat gaan we doen?
        wat: Ieder zegt één ding.
  - id: binnen
    titel: Naar binnen
    minuten: 20
    blokken:
      - id: opschrijven
        titel: Opschrijven
        minuten: 20
        vorm: alleen
        vraag: Wat weet je nu?
        wat: Schrijf het op.
`

export const LIBRARY: LibraryFiles = {
  terms: { [TERM]: buurman, [OTHER_TERM]: stoep },
  tools: { [TOOL]: praatje },
  draaiboeken: { [DRAAIBOEK]: middag },
}
