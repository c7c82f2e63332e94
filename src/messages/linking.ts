// A casus linked to a file: how it stands, and what is the matter (what happened, what is safe, what to do now).
import type { LinkRefusal } from '../stores/link/begin.ts'
import type { LinkStatus } from '../stores/link/link.ts'
import type { LinkProblem } from '../stores/link/settle.ts'
import { clock } from './saving.ts'

const HAPPENED: Readonly<Record<LinkProblem, (name: string) => string>> = {
  gone: (name) => `${name} staat niet meer op zijn plek`,
  refused: (name) => `de browser mag ${name} niet meer lezen en schrijven`,
  locked: (name) => `${name} is in gebruik door een ander programma, of mag alleen gelezen worden`,
  full: () => 'er is geen ruimte meer op de schijf',
  unreadable: (name) => `${name} is nu niet te lezen`,
  damaged: (name) => `${name} is beschadigd of afgebroken`,
  'not-a-casus': (name) => `in ${name} staat geen casus`,
  'other-kind': (name) => `in ${name} staan tips of een vraag om tips, en geen casus`,
  'too-large': (name) => `${name} is te groot voor een casus`,
  'too-new': (name) => `${name} is geschreven met een nieuwere versie van het werkboek`,
  'other-casus': (name) => `in ${name} staat een andere casus`,
  busy: (name) => `in ${name} schrijft steeds een ander`,
}

const AGAIN = 'We proberen het vanzelf opnieuw.'
const ANOTHER = 'Zet een goede kopie terug, of koppel los en kies een ander bestand.'

const NOW: Readonly<Record<LinkProblem, string>> = {
  gone: 'Zet het bestand terug, of koppel los en kies een ander.',
  refused: 'Kies ‘Ga door’ en geef toestemming.',
  locked: AGAIN,
  full: 'Maak ruimte op die schijf, of koppel los en kies een andere plek.',
  unreadable: `Kijk of je bij die schijf kunt. ${AGAIN}`,
  damaged: ANOTHER,
  'not-a-casus': ANOTHER,
  'other-kind': ANOTHER,
  'too-large': ANOTHER,
  'too-new': 'Ververs deze bladzijde om de nieuwe versie te krijgen.',
  'other-casus': ANOTHER,
  busy: AGAIN,
}

const SAFE = 'Wat je invulde staat nog in het werkboek, en het bestand is niet veranderd.'

/** Why the file does not follow. */
export const linkProblemText = (name: string, problem: LinkProblem): string =>
  `Niet in het bestand: ${HAPPENED[problem](name)}. ${SAFE} ${NOW[problem]}`

/** Why a file was not linked at all. */
export const notLinkedText = ({ name, problem }: LinkRefusal): string =>
  problem === 'other-casus'
    ? `Niet gekoppeld: in ${name} staat een andere casus. Er is niets veranderd. Wil je daarin werken? Open het bestand eerst met ‘Open een bestand’ en koppel het daarna.`
    : `Niet gekoppeld: ${HAPPENED[problem](name)}. Er is niets veranderd. Kies een ander bestand.`

/** How the link stands, in a few words beside the save status. */
export function linkText(status: LinkStatus): string {
  switch (status.type) {
    case 'none':
      return ''
    case 'written':
      return `Ook bewaard in ${status.name} om ${clock(status.at)}`
    case 'asks':
      return `Nog niet in ${status.name}`
    case 'failed':
      return `Niet in ${status.name}`
  }
}

export const linkedText = (name: string): string =>
  `Gekoppeld aan ${name}. Wat je verandert, komt ook in dat bestand. Wat een collega daarin verandert, zie je hier.`

export const unlinkedText = (name: string): string =>
  `${name} is losgekoppeld. Het bestand blijft staan zoals het is. Je casus staat nog in het werkboek.`

export const inFileAgainText = (name: string): string => `Alles staat weer in ${name}.`
