// What an author would write to add a worksheet, a chapter and what stands beside them: only text, following content/README.md.

export const WORKSHEET = `id: proef
titel: Het proefwerkblad
doel: Je ziet dat alle soorten het doen.
duur: 10
kern: false
herkomst: [S0-14]
vragen:
  - id: vrij
    soort: tekst
    vraag: Wat wil je kwijt?
    uitleg: Een zin is genoeg.
    voorbeeld: Een verzonnen antwoord.
    per: bril
  - id: een-optie
    soort: keuze
    vraag: Welke kant op?
    opties:
      - { id: links, tekst: Links }
      - { id: rechts, tekst: Rechts }
    anders: true
  - id: meer-opties
    soort: meerkeuze
    vraag: Welke kleuren?
    opties:
      - { id: rood, tekst: Rood }
      - { id: geel, tekst: Geel }
  - id: hoe-goed
    soort: schaal
    vraag: Hoe goed gaat het?
    laag: Het gaat slecht.
    hoog: Het gaat goed.
    zekerheid: true
  - id: rijen
    soort: tabel
    vraag: Welke dingen zijn er?
    rij: ding
    kolommen:
      - { id: hoeveel, titel: Hoeveel, soort: getal }
      - { id: wanneer, titel: Wanneer, soort: datum }
  - id: vakken
    soort: matrix
    vraag: Wat staat waar?
    rijen:
      - { id: boven, tekst: Boven }
      - { id: onder, tekst: Onder }
    kolommen:
      - { id: wat, titel: Wat, soort: lang }
`

export const CHAPTER = `---
titel: Een proefhoofdstuk
deel: organisatie
inleiding: Kan dit zonder code?
bronnen: []
eigen: Dit hele hoofdstuk hebben wij verzonnen.
---

## Waar het om gaat

Een alinea.

<Valkuil>Denken dat het niet kan.</Valkuil>

<Werkblad id="proef" />
`

/** By file, within content. */
export const LIBRARY: Readonly<Record<string, string>> = {
  'begrippen/proefwoord.md': `---
titel: Proefwoord
vormen: [proefwoord]
bronnen: []
---
Een woord om te proberen.
`,
  'gereedschap/proefstuk.md': `---
titel: Een proefstuk
kort: Je ziet dat het zonder code kan.
voor: [jou]
stappen: [1]
bouwstenen: []
duur: 5
herkomst: []
werkbladen: [proef]
bronnen: []
---

## Zo doe je het

Zeg een proefwoord.
`,
  'draaiboeken/proefmiddag.yaml': `id: proefmiddag
titel: Een proefmiddag
doel: Jullie zien dat het zonder code kan.
voor: groep
bijeenkomsten:
  - id: middag
    titel: De middag
    van: "13.00"
    tot: "13.40"
    minuten: 40
    blokken:
      - id: proberen
        titel: Proberen
        minuten: 40
        vorm: samen
        vraag: Wat proberen we?
        wat: Alles.
        werkblad: proef
`,
}
