// Tips van buiten: what goes out, what comes back, and what was done with it.
import type { AttachFailure } from '../stores/tips/attach.ts'
import { openFailureText } from './opening.ts'

/** What never goes along, whatever is chosen. */
export const NEVER_ALONG: readonly string[] = [
  'de notities van de begeleider',
  'woorden uit rijen die je hebt verwijderd',
  'scores die jullie nog niet hebben omgedraaid',
  'wie wat schreef, en wat er eerder stond',
]

export const REQUEST_MADE =
  'Stuur het naar een collega in een andere gemeente. Die leest het zonder internet, en antwoordt op deze bladzijde.'

export const TIPS_MADE = 'Stuur het terug naar wie de tips vroeg. Die zet ze bij de casus.'

export const NOT_KEPT =
  'Deze browser bewaart niet wat je hier schrijft. Het staat alleen op dit scherm. Maak het bestand met jullie tips voordat je de bladzijde sluit.'

export const NOT_TAKEN_ALONG =
  "Deze browser kan het bestand niet bewaren. Er is niets veranderd. Ga naar de bladzijde 'Tips van buiten', onderaan elke bladzijde, en open het daar."

export const NO_TIPS_YET =
  'Er zijn nog geen tips bij deze casus. Kreeg je een bestand met tips? Open het hierboven, of sleep het naar deze bladzijde.'

export const NO_CASUS =
  'Je hebt op dit apparaat nog geen casus. Begin er een, dan kun je er tips over vragen.'

export const attached = (casus: string): string =>
  `De tips staan bij ‘${casus}’. Aan jullie antwoorden is niets veranderd.`

export const DETACHED = 'Ongedaan gemaakt. De tips uit dit bestand staan niet meer bij de casus.'

const TOO_NEW =
  'Dit bestand of de casus komt uit een nieuwere versie van het werkboek. Er is niets veranderd. Ververs deze bladzijde en open het dan opnieuw.'

/** Why a file with tips, or with a question for them, cannot be used. */
export function attachFailureText(failure: AttachFailure): string {
  if (failure.type === 'too-new') return TOO_NEW
  return failure.type === 'elsewhere'
    ? `Deze tips horen bij een casus die niet op dit apparaat staat: ‘${failure.casus}’. Er is niets veranderd. Open ze op het apparaat waar die casus staat, of open hier eerst het bestand van die casus.`
    : openFailureText(failure)
}
