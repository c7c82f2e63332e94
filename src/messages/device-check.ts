// 'Werkt het hier?': per point what was found, what that means and what to do. Nothing is promised that a browser
// does not promise.
import { ROOM_FOR_TEXT, type Room } from '../platform/checks/room.ts'
import type { DeviceFacts } from '../stores/device-check.ts'
import { dayText } from './moment.ts'

export type Verdict = 'goed' | 'weten' | 'let-op' | 'mis'

export const VERDICT: Readonly<Record<Verdict, string>> = {
  goed: 'In orde',
  weten: 'Goed om te weten',
  'let-op': 'Let op',
  mis: 'Werkt niet',
}

export interface Finding {
  readonly title: string
  readonly verdict: Verdict
  /** What was found, and what that means. */
  readonly found: string
  readonly todo?: string
}

const SAVE_EACH_TIME = 'Kies aan het eind van elke keer ‘Bewaar als bestand’.'
const ASK_ICT = 'Vraag je ICT-afdeling of deze website haar gegevens in de browser mag bewaren.'

const TEXT: Readonly<Record<DeviceFacts['text'], Pick<Finding, 'verdict' | 'found' | 'todo'>>> = {
  kept: {
    verdict: 'goed',
    found: 'We schreven een proefwoord op dit apparaat en lazen het terug. Wat je typt, wordt hier bewaard.',
  },
  full: {
    verdict: 'mis',
    found: 'De opslag van deze browser is vol. Wat je nu typt, blijft alleen op het scherm.',
    todo: 'Bewaar je casus als bestand. Haal daarna weg wat je niet meer nodig hebt.',
  },
  blocked: {
    verdict: 'mis',
    found:
      'Deze browser bewaart niets op dit apparaat. Je kunt invullen en afdrukken, maar na het sluiten is het weg.',
    todo: `Werk met bestanden: begin met openen en eindig met bewaren. ${ASK_ICT}`,
  },
}

const SHARED: Finding = {
  title: 'Bewaren',
  verdict: 'let-op',
  found: 'Je werkt als op een gedeelde computer. Alles blijft in dit tabblad en is weg als je het sluit.',
  todo: 'Bewaar je casus als bestand voordat je sluit.',
}

const keeping = ({ text, shared }: DeviceFacts): Finding =>
  shared ? SHARED : { title: 'Bewaren', ...TEXT[text] }

const secondCopy = ({ journal }: DeviceFacts): Finding =>
  journal
    ? {
        title: 'Tweede kopie',
        verdict: 'goed',
        found:
          'De tweede plek waar we alles opschrijven werkt ook. Die vangt een stroomstoring of een vastgelopen laptop op.',
      }
    : {
        title: 'Tweede kopie',
        verdict: 'let-op',
        found:
          'De tweede plek waar we alles opschrijven werkt hier niet. Valt de stroom uit, dan kun je de laatste minuut kwijt zijn.',
        todo: SAVE_EACH_TIME,
      }

const atClosing = ({ earlierVisit, text }: DeviceFacts): Finding => {
  const title = 'Na het sluiten'
  if (earlierVisit !== undefined) {
    const day = dayText(new Date(`${earlierVisit}T12:00`).getTime())
    return {
      title,
      verdict: 'goed',
      found: `Op ${day} was je hier ook, en dat staat er nog. Deze browser onthoudt je werk tussen twee bezoeken.`,
    }
  }
  return {
    title,
    verdict: text === 'kept' ? 'weten' : 'let-op',
    found:
      'We vinden geen eerder bezoek. Of deze browser bij het afsluiten alles wist, zien we pas als je hem sluit en een andere dag terugkomt.',
    todo: `Kijk hier dan nog eens. Was je in deze browser al op een andere dag? Dan wist hij waarschijnlijk alles. ${SAVE_EACH_TIME}`,
  }
}

const privateWindow = (facts: DeviceFacts): Finding =>
  facts.private
    ? {
        title: 'Privévenster',
        verdict: 'let-op',
        found:
          'Dit lijkt op een privévenster. Zo’n venster vergeet alles als je het sluit. Het kan ook zijn dat je schijf bijna vol is.',
        todo: 'Open het werkboek in een gewoon venster, of bewaar een bestand voordat je sluit.',
      }
    : {
        title: 'Privévenster',
        verdict: 'weten',
        found: 'We zien geen privévenster. Zeker weten kunnen we dat niet: de meeste browsers verbergen het.',
        todo: 'Staat er bovenin je browser ‘privé’, ‘incognito’ of ‘InPrivate’? Open het werkboek dan in een gewoon venster.',
      }

const sevenDays = (facts: DeviceFacts): Finding[] => {
  if (facts.safari === 'no') return []
  const title = 'Zeven dagen in Safari'
  if (facts.safari === 'home-screen')
    return [
      {
        title,
        verdict: 'weten',
        found: 'Je opende het werkboek vanaf je beginscherm. Dan wist Safari je werk minder snel.',
        todo: SAVE_EACH_TIME,
      },
    ]
  return [
    {
      title,
      verdict: 'let-op',
      found:
        'Je werkt in een browser van Apple. Die kan wissen wat je invulde, als je zeven dagen niet in het werkboek bent geweest.',
      todo: `${SAVE_EACH_TIME} Of zet het werkboek op je beginscherm en werk van daaruit.`,
    },
  ]
}

const lasting = ({ persisted }: DeviceFacts): Finding =>
  persisted
    ? {
        title: 'Bij een volle schijf',
        verdict: 'goed',
        found:
          'De browser zegt dat hij jouw werk laat staan als de schijf vol raakt. Dat geldt niet als iemand zelf alles wist.',
      }
    : {
        title: 'Bij een volle schijf',
        verdict: 'weten',
        found:
          'De browser zegt niet toe dat je werk blijft staan als de schijf vol raakt. Meestal gaat het goed.',
        todo: `Vraag het hieronder aan je browser, en ga er niet van uit. ${SAVE_EACH_TIME}`,
      }

const percent = (part: number): string => {
  const hundredths = Math.round((part / ROOM_FOR_TEXT) * 100)
  return hundredths === 0 ? 'minder dan 1 procent' : `${hundredths} procent`
}
const ALMOST = 0.8

/** How full the room for text is, between 0 and 1. */
export const roomTaken = ({ ours, others }: Room): number => Math.min(1, (ours + others) / ROOM_FOR_TEXT)

const room = ({ room: measured }: DeviceFacts): Finding => {
  const others =
    measured.others > 0 ? ` Andere programma’s op dit adres gebruiken ${percent(measured.others)}.` : ''
  const found = `Je casussen gebruiken ${percent(measured.ours)} van de ruimte die deze browser geeft.${others}`
  return roomTaken(measured) < ALMOST
    ? { title: 'Ruimte', verdict: 'goed', found: `${found} Er is genoeg over.` }
    : {
        title: 'Ruimte',
        verdict: 'let-op',
        found: `${found} Het raakt vol.`,
        todo: 'Bewaar je casussen als bestand. Haal daarna weg wat je niet meer nodig hebt.',
      }
}

const offline = ({ online }: DeviceFacts): Finding => ({
  title: 'Zonder internet',
  verdict: 'weten',
  found: `${online ? '' : 'Je hebt nu geen internet. '}Een bladzijde die open staat, blijft werken: je vult in, bewaart en maakt een bestand. Een andere bladzijde openen lukt dan niet.`,
  todo: 'Ga je naar een plek zonder wifi? Laat het hoofdstuk open staan, of druk vooraf lege werkbladen af.',
})

const printing = ({ canPrint, numbersPages }: DeviceFacts): Finding => {
  const title = 'Afdrukken'
  if (!canPrint)
    return {
      title,
      verdict: 'mis',
      found: 'Deze browser kan niet afdrukken.',
      todo: 'Bewaar je casus als bestand, open het op een andere computer en druk het daar af.',
    }
  return {
    title,
    verdict: 'goed',
    found: numbersPages
      ? 'Deze browser kan afdrukken en een pdf maken, met bladzijdenummers en de naam van je casus.'
      : 'Deze browser kan afdrukken en een pdf maken. Bladzijdenummers zet hij er niet vanzelf op.',
    todo: numbersPages
      ? 'Kies in het afdrukvenster ‘Opslaan als pdf’ als je geen papier wilt.'
      : 'Wil je bladzijdenummers? Zet in het afdrukvenster ‘kop- en voettekst’ aan.',
  }
}

const saving = ({ canDownload }: DeviceFacts): Finding =>
  canDownload
    ? {
        title: 'Een bestand maken',
        verdict: 'weten',
        found: 'Deze browser kan bestanden maken. Of het op jouw laptop mag, zie je door het te proberen.',
        todo: 'Maak hieronder een proefbestand en kijk in je map Downloads.',
      }
    : {
        title: 'Een bestand maken',
        verdict: 'mis',
        found: 'Deze browser kan geen bestand maken.',
        todo: 'Gebruik een andere browser, of druk je casus af.',
      }

const linking = ({ canLinkFile }: DeviceFacts): Finding => ({
  title: 'Hetzelfde bestand bijwerken',
  verdict: 'weten',
  found: canLinkFile
    ? 'Deze browser kan een bestand op zijn plek bijwerken. Het werkboek gebruikt dat niet: elke keer bewaren geeft een nieuw bestand.'
    : 'Deze browser kan een bestand niet op zijn plek bijwerken. Elke keer bewaren geeft een nieuw bestand.',
  todo: 'Gooi oude bestanden pas weg als het nieuwe opent.',
})

/** Every point, in the order of how much depends on it. */
export const findingsOf = (facts: DeviceFacts): Finding[] => [
  keeping(facts),
  secondCopy(facts),
  atClosing(facts),
  ...sevenDays(facts),
  privateWindow(facts),
  lasting(facts),
  room(facts),
  saving(facts),
  linking(facts),
  printing(facts),
  offline(facts),
]
