// Days as the reader has them, where the reader is.

/** The calendar day of a moment, as ISO text. */
export const localDay = (at: number): string => new Date(at).toLocaleDateString('sv-SE')

/** The moment at which the day of this moment began. */
export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0)
