// Days and moments in words, for pages that tell of more than the casus in use.
import { clock, day, isSameDay } from './saving.ts'

/** A day in words: '3 maart', or '3 maart 2025' when that is not this year. */
export const dayText = (at: number, now: number = Date.now()): string => {
  const year = new Date(at).getFullYear()
  return year === new Date(now).getFullYear() ? day(at) : `${day(at)} ${year}`
}

/** A moment in words: 'vandaag om 14.02', 'op 3 maart om 9.00', 'op 3 maart 2025 om 9.00'. */
export const momentText = (at: number, now: number = Date.now()): string =>
  `${isSameDay(at, now) ? 'vandaag' : `op ${dayText(at, now)}`} om ${clock(at)}`

/** A day as a date field keeps it, in words; '2027-03-03' is '3 maart 2027'. What is no such day stays as it is. */
export const dayOf = (date: string): string => {
  const at = Date.parse(`${date}T12:00`)
  return Number.isNaN(at) ? date : dayText(at)
}
