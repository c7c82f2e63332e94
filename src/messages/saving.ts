// What the workbook says about keeping answers: what happened, what is safe, what to do now.
import type { SaveStatus } from '../stores/hold.ts'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Hours and minutes: 14.05. By hand: a locale formatter takes longer than all else that a keystroke does. */
export const clock = (at: number): string => {
  const time = new Date(at)
  return `${twoDigits(time.getHours())}.${twoDigits(time.getMinutes())}`
}

/** Day and month. */
export const day = (at: number): string => {
  const date = new Date(at)
  return `${date.getDate()} ${MONTHS[date.getMonth()]}`
}

export const isSameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString()

const REASONS = {
  full: 'de opslag van deze browser is vol',
  blocked: 'deze browser laat bewaren niet toe',
} as const

/** The status in words; `now` only decides whether the day is named. */
export function savedText(status: SaveStatus, now: number): string {
  switch (status.type) {
    case 'nothing-yet':
      return 'Nog niets ingevuld'
    case 'saved':
      return isSameDay(status.at, now)
        ? `Bewaard op dit apparaat om ${clock(status.at)}`
        : `Bewaard op dit apparaat op ${day(status.at)} om ${clock(status.at)}`
    case 'passing':
      return 'Blijft alleen staan tot je het venster sluit: bewaar als bestand'
    case 'failed':
      return `Niet bewaard: ${REASONS[status.reason]}, bewaar als bestand`
  }
}

export const NO_STORAGE = {
  title: 'Deze browser bewaart niets op dit apparaat',
  text: 'Je kunt alles invullen en afdrukken. Sluit je dit tabblad, dan is het weg. Bewaar je casus daarom als bestand voordat je stopt.',
} as const

export const FULL_STORAGE = {
  title: 'Niet alles is bewaard',
  text: 'Wat je ziet, staat nog op dit scherm. Bewaar je casus nu als bestand, dan ben je niets kwijt.',
  inJournal: 'Er staat nog wel een tweede kopie in deze browser.',
} as const

export const NEWER_CASUS = {
  title: 'Deze casus is gemaakt met een nieuwere versie van het werkboek',
  text: 'Je antwoorden zijn veilig en we veranderen niets. Ververs deze pagina om de nieuwe versie te krijgen.',
} as const
