// Scoring apart and turning the cards, in words.
import { LENS_NAMES, type Lens } from '../domain/casus/lens.ts'
import type { LensProgress } from '../domain/turning/progress.ts'

export const APART =
  'Geef onafhankelijk van elkaar een score. Wat je invult, blijft dicht tot jullie omdraaien: op het scherm, op papier en in het bestand.'

export const TURNED =
  'Jullie hebben omgedraaid. Laat de scores staan zoals ze zijn. Wat jullie samen afspreken, komt ernaast.'

export const NOT_TURNED_YET = 'Nog niet omgedraaid. Wat ieder apart invulde, zie je zodra jullie omdraaien.'

/** 'klaar', 'bezig, 3 van de 7 scores', 'nog niet begonnen'. */
export function lensState({ isClosed, scored }: LensProgress, scales: number): string {
  if (isClosed) return 'klaar, de scores zijn dicht'
  if (scored === 0) return 'nog niet begonnen'
  return scored === scales ? `alle ${scales} scores gegeven` : `bezig, ${scored} van de ${scales} scores`
}

export const doneButton = (next: Lens | undefined): string =>
  next ? `Klaar, geef door aan ${LENS_NAMES[next]}` : 'Klaar, doe mijn scores dicht'

export const NOTHING_SCORED = 'Geef eerst minstens één score.'

export const closedText = (lens: Lens): string =>
  `${LENS_NAMES[lens]} is klaar. De scores zijn dicht, ook voor jezelf.`

export const OWN_LAPTOP =
  'Werkt ieder op een eigen laptop? Bewaar dan een bestand en stuur het naar wie samenvoegt. Daar draaien jullie om.'

export const passedOn = (lens: Lens, next: Lens | undefined): string =>
  next
    ? `${LENS_NAMES[lens]} is klaar. Nu vult ${LENS_NAMES[next]} in.`
    : `${LENS_NAMES[lens]} is klaar. De scores zijn dicht.`

export const READY_TO_TURN = 'Iedereen die meedoet, is klaar. Leg de laptop in het midden en draai om.'

export const ANNOUNCE_TURNED = 'De kaarten zijn omgedraaid.'

/** Who is not done yet, for who turns all the same. */
export function earlyText(waiting: readonly Lens[]): string {
  const names = waiting.map((lens) => LENS_NAMES[lens])
  const last = names.pop()
  const all = names.length > 0 ? `${names.join(', ')} en ${last}` : last
  return last === undefined
    ? 'Er doet nog niemand mee. Na het omdraaien ziet iedereen alles wat er staat.'
    : `Nog niet klaar: ${all}. Wie daarna nog scoort, ziet eerst wat de anderen gaven.`
}
