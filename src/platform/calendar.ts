/** The calendar day of a moment where the reader is, as ISO text. */
export const localDay = (at: number): string => new Date(at).toLocaleDateString('sv-SE')
