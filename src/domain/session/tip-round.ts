// A round in a group: one tells, the others give tips in duos, the teller chooses. For each next teller it is done again.
import type { Block } from '../library/draaiboek.ts'

export const TIP_ROUND: readonly Block[] = [
  {
    id: 'vertellen',
    titel: 'Drie minuten vertellen',
    minuten: 3,
    vorm: 'groep',
    ronde: 'tips',
    wie: 'De verteller',
    vraag: 'Wat gebeurde er, en waar zit je vast?',
    wat: 'De verteller praat drie minuten. Niemand onderbreekt.',
  },
  {
    id: 'tips',
    titel: "Tips in duo's",
    minuten: 5,
    vorm: 'duo',
    ronde: 'tips',
    wie: 'Zoek iemand van een ander domein',
    vraag: 'Wat zou jij volgende week doen?',
    wat: 'Schrijf samen drie tips op, elk op een eigen kaart. Begin elke tip met een werkwoord.',
    materiaal: ['kaarten', 'stiften'],
  },
  {
    id: 'kiezen',
    titel: 'De verteller kiest',
    minuten: 2,
    vorm: 'groep',
    ronde: 'tips',
    wie: 'De verteller',
    vraag: 'Welke tip neem je mee, en wat past niet bij jullie?',
    wat: 'Elk duo leest zijn tips voor. De verteller kiest er één en zegt wanneer dat gebeurt. Uitleg hoeft niet.',
  },
]
