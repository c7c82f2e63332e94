const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A random name of small letters and digits. */
export const randomName = (length: number): string =>
  [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => LETTERS[byte % LETTERS.length]).join('')
