const FORBIDDEN = /[\\/:*?"<>|\p{C}]+/gu
// Signs, of four bytes at most: with the words around it a name fits in the 255 bytes of a file system.
const LONGEST = 50

/** [F5] The name of a casus as file systems take it; `casus` when nothing is left of it. */
export function safeName(casus: string): string {
  const safe = casus
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .trim()
    .replace(/[\s.]+/g, '-')
  const short = [...safe]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
  return short || 'casus'
}

/** [F5] `wijkwerkboek-<casus>-<datum>.html`. `date` is an ISO date. */
export const fileName = (casus: string, date: string): string =>
  `wijkwerkboek-${safeName(casus)}-${date}.html`
