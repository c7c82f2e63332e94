const FORBIDDEN = /[\\/:*?"<>|\p{C}]+/gu
const LONGEST = 60

/** `wijkwerkboek-<casus>-<datum>.html`, with what file systems refuse taken out. `date` is an ISO date. */
export function fileName(casus: string, date: string): string {
  const safe = casus
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .trim()
    .replace(/[\s.]+/g, '-')
  const short = [...safe].slice(0, LONGEST).join('').replace(/-+$/, '').toLowerCase()
  return `wijkwerkboek-${short || 'casus'}-${date}.html`
}
