// Two questions for the conversation, for each shape that a few scores can take. They ask for what someone saw, heard
// or will do; never who is right.
import { LENS_NAMES, type Lens } from '../domain/casus/lens.ts'
import type { Pattern, Shape } from '../domain/turning/pattern.ts'

type Pair = readonly [string, string]

const PAIRS: Readonly<Record<Shape, (who: string) => Pair>> = {
  niemand: () => [
    'Niemand gaf hier een score. Wat zou je moeten weten om er een te geven?',
    'Wie weet dat wel, en wie van jullie belt die persoon?',
  ],
  'een-laag': () => [
    'Waaraan merkt een bewoner dat dit vastzit?',
    'Welke collega zou hier hoger scoren, en wat ziet die dan?',
  ],
  'een-midden': () => [
    'Wat gaat hier al goed, en wat nog niet?',
    'Aan wie vraag je deze week of die het ook zo ziet?',
  ],
  'een-hoog': () => [
    'Waar in de wijk kun je zien dat dit loopt?',
    'Wie zou hier een lager cijfer geven, en waarom?',
  ],
  'een-vermoeden': () => [
    'Dit is een vermoeden. Bij wie kun je het navragen?',
    'Wat zou je dan horen als je het mis hebt?',
  ],
  'maar-een': (who) => [
    `Alleen ${who} gaf een score. Wat hield de anderen tegen?`,
    'Wat moeten de anderen zien of horen om ook een score te geven?',
  ],
  'een-zweeg': (who) => [
    `${who} gaf geen score. Wat weet je er wel over, ook al is het weinig?`,
    'Wat missen jullie als je dit besluit zonder die kant?',
  ],
  'twee-uiteen': () => [
    'Vertel elkaar één ding dat je zelf meemaakte. Gaat het over dezelfde plek en hetzelfde moment?',
    'Wat moet de ander zien om jouw cijfer te begrijpen?',
  ],
  'een-hoger': (who) => [
    `${who} geeft een hoger cijfer dan de andere twee. Wat zie jij goed gaan dat zij niet zien?`,
    'Wat moet er gebeuren voordat de anderen dat ook merken?',
  ],
  'een-lager': (who) => [
    `${who} geeft een lager cijfer dan de andere twee. Wat gaat er mis dat zij niet merken?`,
    'Hoe lang speelt dat al, en wie weet ervan?',
  ],
  'alle-drie-anders': () => [
    'Jullie geven alle drie iets anders. Hebben jullie het over hetzelfde?',
    'Welk woord uit deze bouwsteen legt ieder van jullie anders uit?',
  ],
  'verschil-van-vermoedens': () => [
    'Jullie verschillen, en niemand weet het zeker. Wat zou je willen weten?',
    'Wie zoekt dat uit, en wanneer horen de anderen het?',
  ],
  'allemaal-laag': () => [
    'Jullie zien allemaal dat het vastzit. Wat hebben jullie zelf al geprobeerd?',
    'Wie buiten jullie kring kan dit losmaken?',
  ],
  'laag-vermoed': () => [
    'Jullie geven een laag cijfer op gevoel. Waar komt dat gevoel vandaan?',
    'Welke bewoner of collega weet of het echt zo slecht gaat?',
  ],
  'allemaal-hoog': () => [
    'Jullie zien allemaal dat het loopt. Waaraan merkt een bewoner dat?',
    'Wat kan dit omgooien, en wie let daarop?',
  ],
  'hoog-vermoed': () => [
    'Een hoog cijfer, maar het blijft een vermoeden. Wie in de wijk kan zeggen of het klopt?',
    'Wat merk je als eerste wanneer het toch niet klopt?',
  ],
  midden: () => [
    'Een cijfer in het midden kan van alles zijn. Wat gaat goed, en wat niet?',
    'Wat is er nodig om er één punt bij te krijgen?',
  ],
}

/** The two questions that fit a pattern. */
export const questionsFor = ({ shape, lens }: Pattern): Pair => PAIRS[shape](lens ? nameOf(lens) : '')

const nameOf = (lens: Lens): string => LENS_NAMES[lens]
