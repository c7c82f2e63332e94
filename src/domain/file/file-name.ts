const FORBIDDEN = /[\\/:*?"<>|\p{C}]+/gu
// Signs, of four bytes at most: with the words around it a name fits in the 255 bytes of a file system.
const LONGEST = 50

/** [F5] `wijkwerkboek-<casus>-<datum>.html`, with what file systems refuse taken out. `date` is an ISO date. */
export function fileName(casus: string, date: string): string {
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
  return `wijkwerkboek-${short || 'casus'}-${date}.html`
}
