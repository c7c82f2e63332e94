// What is not to be read yet by who merely looks at a file: as bytes in base64. No secret: whoever wants to can read
// it, as whoever wants to can turn somebody's cards. It keeps an eye from falling on it.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PERCENT = /%([0-9A-F]{2})/g

const toBytes = (text: string): number[] =>
  [
    ...encodeURIComponent(text).replace(PERCENT, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  ].map((sign) => sign.charCodeAt(0))

const toText = (bytes: readonly number[]): string =>
  decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))

/** JSON, sealed. JSON holds no half characters, so every one of it has bytes. */
export function seal(json: string): string {
  const bytes = toBytes(json)
  let sealed = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const signs = [18, 12, 6, 0].map((shift) => SIGNS[(three >> shift) & 63])
    sealed += signs.slice(0, Math.min(3, bytes.length - at) + 1).join('')
  }
  return sealed
}

/** What was sealed; undefined for what `seal` did not make. */
export function unseal(sealed: unknown): string | undefined {
  if (typeof sealed !== 'string' || /[^A-Za-z0-9+/]/.test(sealed)) return undefined
  const bytes: number[] = []
  for (let at = 0; at < sealed.length; at += 4) {
    const signs = sealed.slice(at, at + 4)
    const four = [0, 1, 2, 3].reduce(
      (all, place) => (all << 6) | Math.max(SIGNS.indexOf(signs[place] ?? 'A'), 0),
      0,
    )
    bytes.push(...[16, 8, 0].map((shift) => (four >> shift) & 255).slice(0, signs.length - 1))
  }
  try {
    return toText(bytes)
  } catch {
    return undefined
  }
}
