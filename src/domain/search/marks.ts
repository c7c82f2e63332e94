// A text with the words in it that were sought. Plain pieces: whoever draws them makes elements, never markup.
import { plain } from './words.ts'

export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the words stand in a text, first to last, never overlapping. */
function placesOf(text: string, words: readonly string[]): Stretch[] {
  const searched = plain(text)
  const found = words.flatMap((word) => {
    const places: Stretch[] = []
    for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length))
      places.push({ from: at, to: at + word.length })
    return places
  })
  const ordered = found.sort((a, b) => a.from - b.from || b.to - a.to)
  return ordered.filter(({ from }, index) => ordered.slice(0, index).every(({ to }) => to <= from))
}

// About two lines of a hit: enough to recognise one's own words.
const AROUND = 70

/** A stretch of the text from a little before the first hit, not cutting words where there is a space near. */
function window(text: string, first: Stretch): Stretch {
  const start = first.from <= AROUND ? 0 : text.indexOf(' ', first.from - AROUND) + 1
  const from = start > 0 && start <= first.from ? start : Math.max(0, first.from - AROUND)
  const until = first.to + 2 * AROUND
  const end = until >= text.length ? text.length : text.lastIndexOf(' ', until)
  return { from, to: end > first.to ? end : Math.min(text.length, until) }
}

/** [Z2] The part of a text around its first hit, in pieces that together are that part, sign for sign. */
export function excerpt(text: string, words: readonly string[]): Piece[] {
  const places = placesOf(text, words)
  const { from, to } = window(text, places[0] ?? { from: 0, to: 0 })
  const pieces: Piece[] = from > 0 ? [{ text: '… ', isHit: false }] : []
  let at = from
  for (const place of places.filter((one) => one.from >= from && one.to <= to)) {
    pieces.push({ text: text.slice(at, place.from), isHit: false })
    pieces.push({ text: text.slice(place.from, place.to), isHit: true })
    at = place.to
  }
  pieces.push({ text: text.slice(at, to), isHit: false })
  if (to < text.length) pieces.push({ text: ' …', isHit: false })
  return pieces.filter((piece) => piece.text !== '')
}
