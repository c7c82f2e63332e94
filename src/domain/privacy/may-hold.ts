// A file of its own: it looks at every letter that is typed, and what really looks is fetched when it says so.

/** [A2] Whether it is worth to look for personal data: an @, or five digits. */
export const mayHoldPersonalData = (text: unknown): boolean =>
  typeof text === 'string' && /@|(\d\D*){5}/.test(text)
