// What the timer says. Aloud only at its start, a minute before its end, and at its end.
import { clockText } from '../domain/session/timer.ts'

export const TIME_IS_UP = 'Tijd is om'

const timeInWords = (left: number): string => {
  const minutes = Math.round(left / 60_000)
  return left >= 60_000 && left % 60_000 === 0
    ? `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`
    : clockText(left)
}

export const startedText = (name: string, left: number): string =>
  `De tijd loopt${name && ` voor ${name}`}: nog ${timeInWords(left)}.`

export const LAST_MINUTE = 'Nog één minuut.'

export const overText = (name: string): string => `De tijd is om${name && ` voor ${name}`}.`
