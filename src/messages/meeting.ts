import type { PlannedSession } from '../domain/session/planned.ts'
import type { Round, Run } from '../domain/session/run.ts'
import { screenOf } from '../domain/session/run.ts'
import { durationText } from './duration.ts'
import { dayOf, dayText } from './moment.ts'

export const NOT_FETCHED =
  'Dit draaiboek kon niet worden opgehaald. Je antwoorden zijn veilig. Kijk of je internet hebt en probeer het opnieuw.'

/** 'blok 3 van 12' */
export function placeText(run: Run): string {
  const screen = screenOf(run)
  if (screen.type === 'blok') return `blok ${screen.number} van ${screen.total}`
  return screen.type === 'gebleven' ? 'aan het begin' : 'aan het einde'
}

export const roundText = ({ number }: Round): string => (number === 1 ? '' : `ronde ${number}`)

/** 'Jullie volgende sessie staat op 3 maart, Buurthuis de Beuk.' */
export const plannedText = ({ date, place }: PlannedSession): string =>
  `Jullie volgende sessie staat op ${dayOf(date)}${place && `, ${place}`}.`

export const lastSessionText = (at: number): string => `Jullie vorige sessie was op ${dayText(at)}.`

/** For who had no session yet. */
export const lastWrittenText = (at: number): string => `Het laatst ingevuld, op ${dayText(at)}`

/** How the blocks fit in the time there is. */
export function fitText(minutes: number, left: number | undefined): string {
  const total = `Alles samen duurt ${durationText(minutes)}.`
  if (left === undefined) return total
  if (left === 0) return `${total} Dat past precies.`
  return left > 0
    ? `${total} Er is nog ${durationText(left)} over.`
    : `${total} Dat is ${durationText(-left)} te veel.`
}

/** What the blocks took, for whoever led them. */
export const usedText = (planned: number, used: number): string =>
  `Gepland was ${durationText(planned)}, jullie deden er ${used === 0 ? 'minder dan een minuut' : durationText(used)} over.`
