// What the workbook says of what looks like personal data: gently, and never in the way.
import { type Found, PERSONAL_DATA_NAMES } from '../domain/privacy/personal-data.ts'

type One = Pick<Found, 'kind' | 'text'>

/** ‘06-12345678’ lijkt op een telefoonnummer */
export const looksLike = ({ kind, text }: One): string =>
  `‘${text}’ lijkt op een ${PERSONAL_DATA_NAMES[kind]}`

/** What to write instead. */
function instead(found: readonly One[]): string {
  const isAddress = ({ kind }: One) => kind === 'adres'
  if (found.every(isAddress)) return 'Schrijf liever alleen de straat.'
  return found.some(isAddress)
    ? 'Schrijf liever een rol, en van een adres alleen de straat.'
    : "Schrijf liever een rol, zoals 'een bewoner'."
}

/** The line under a field. */
export const brakeText = (found: readonly One[]): string =>
  `${found.map(looksLike).join('. ')}. ${instead(found)}`

const times = (count: number): string => (count === 1 ? 'staat 1 keer' : `staat ${count} keer`)

export const foundOnPaper = (count: number): string =>
  `In wat je afdrukt, ${times(count)} iets wat op persoonsgegevens lijkt. Afdrukken kan gewoon. Kijk wel even of het mee mag:`

export const foundForFile = (count: number): string =>
  `In deze casus ${times(count)} iets wat op persoonsgegevens lijkt. Dat gaat mee in het bestand:`

export const foundInFile = (count: number): string =>
  `In dat bestand ${times(count)} iets wat op persoonsgegevens lijkt.`

export const FOUND_ELSEWHERE = 'Op de bladzijde Afdrukken zie je waar.'
