// Opening a file: what it would do, what it did, and why it could not be opened (what happened, what is safe, what
// to do now).
import type { Difference } from '../domain/casus/compare.ts'
import type { Accepted, OpenFailure } from '../stores/open-file.ts'

const OPEN_FAILURES: Readonly<Record<OpenFailure['type'], string>> = {
  'too-large':
    'Dit bestand is te groot voor een casus. Er is niets veranderd. Kies een bestand dat je in dit werkboek hebt bewaard.',
  'not-a-casus':
    'Dit is geen casus uit dit werkboek. Er is niets veranderd. Kies een bestand dat begint met wijkwerkboek.',
  'other-kind':
    "Dit is geen casus, maar een bestand met een vraag om tips of met tips. Er is niets veranderd. Open het op de bladzijde 'Tips van buiten'.",
  damaged:
    'Dit bestand is beschadigd of afgebroken. Er is niets veranderd. Vraag de maker om het opnieuw te bewaren, of kies een eerder bestand.',
  'too-new':
    'Dit bestand komt uit een nieuwere versie van het werkboek. Er is niets veranderd. Ververs deze pagina en open het dan opnieuw. Lezen kan hieronder al.',
  unreadable:
    'Je computer kon dit bestand niet lezen. Er is niets veranderd. Kijk of het nog op dezelfde plek staat en probeer het opnieuw.',
}

export const openFailureText = ({ type }: Pick<OpenFailure, 'type'>): string => OPEN_FAILURES[type]

export const DIFFERENCE: Readonly<Record<Difference, { readonly title: string; readonly help: string }>> = {
  new: { title: 'Nieuw', help: 'Hier stond bij jou nog niets.' },
  newer: {
    title: 'Bijgewerkt',
    help: 'De ander las wat er bij jou staat en schreef daarop verder. Dat komt ervoor in de plaats.',
  },
  apart: {
    title: 'Apart geschreven',
    help: 'Jullie schreven allebei iets, zonder dat van de ander te zien. Beide teksten blijven staan, naast elkaar, tot iemand kiest.',
  },
  same: { title: 'Hetzelfde', help: 'Hier verandert niets.' },
}

export const DONE: Readonly<Record<Accepted['type'], string>> = {
  added: 'De casus uit het bestand staat nu op dit apparaat. Je werkt erin verder.',
  returned:
    'Deze casus was weggelegd en is weer in gebruik. Het bestand is ermee samengevoegd. Er is niets overschreven.',
  united:
    'Het bestand is samengevoegd met de casus op dit apparaat. Er is niets overschreven: wat verschilt, staat naast elkaar.',
}

export const UNDONE: Readonly<Record<Accepted['type'], string>> = {
  added: 'Ongedaan gemaakt. De casus uit het bestand is leeggemaakt en je bent terug waar je was.',
  returned: 'Ongedaan gemaakt. Je casus is weer zoals hij was. Hij is nog wel in gebruik.',
  united: 'Ongedaan gemaakt. Je casus is weer zoals hij was voor je dit bestand opende.',
}
