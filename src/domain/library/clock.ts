// Times of the day as an author writes them: '9.30'. Counted in minutes since midnight.

const CLOCK = /^([01]?\d|2[0-3])\.([0-5]\d)$/

/** Minutes since midnight, or undefined when the text is no time of the day. */
export function minutesAt(clock: string): number | undefined {
  const [, hours, minutes] = CLOCK.exec(clock) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** '9.30' for 570. */
export const clockAt = (minutes: number): string =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
