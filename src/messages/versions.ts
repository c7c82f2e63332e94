/** When a version was written, for the eye only. */
export const versionTime = (at: number): string =>
  new Date(at).toLocaleString('nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** After choosing between two texts that were written separately. */
export const CHOSEN = 'Gekozen. De andere tekst staat bij Eerdere versies.'
