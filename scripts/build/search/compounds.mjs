// @ts-check
// Where a Dutch compound falls apart: 'bewonersinitiatief' into 'bewoners' and 'initiatief'. Pagefind finds the
// beginning of a word by itself; this is for who searches on its end.

/** @typedef {{ book: ReadonlySet<string>, dictionary: ReadonlySet<string> }} Words */
/** @typedef {readonly [first: string, last: string]} Parts */

// Three letters are more often an ending than a word: 'ster', 'ing', 'uur' would be found everywhere.
const SHORTEST = 4
// But these are what people search a longer word for: 'omgevingswet', 'raadslid'.
const SHORT = new Set(['lid', 'wet'])
// A part that the book never uses by itself should at least be a word to speak of.
const SHORTEST_UNUSED = 5

// What stands before a verb or a noun without making it a compound: 'voordeur', 'onderhoud', 'verstuurt'.
const PREFIXES =
  'aan achter af be bij binnen boven buiten door eer er ge her hier in langs mee mede mis na naar neer om omhoog on onder ont op over rond samen tegen terug toe tussen uit vast ver voor voort waar weg zelf'.split(
    ' ',
  )
// What follows a word without being one, or without anyone searching for it.
const ENDINGS = new Set(
  'achter achtig achtige allen baar deren door eens eerd eraan eraf eren erij gaan heden heid ieder ling lingen lijk lijke lende loos loze maal maken matig matige onder over schap schappen ster sters tegen teren zaam zame zelf zijn'.split(
    ' ',
  ),
)

/** @returns {(word: string) => Parts | undefined} */
export function compoundSplitter(/** @type {Words} */ words) {
  return (word) => {
    if (hasPrefix(word, words)) return undefined
    const found = cuts(word).filter((parts) => isCompound(parts, words))
    // Of two that are as likely the one with the linking letter: 'raads' and 'leden', not 'raad' and 'sleden'.
    return found.sort((a, b) => usedIn(b, words) - usedIn(a, words) || b[0].length - a[0].length)[0]
  }
}

/** @returns {Parts[]} */
function cuts(/** @type {string} */ word) {
  return Array.from({ length: word.length }, (_, place) => place)
    .slice(SHORTEST)
    .map((place) => /** @type {const} */ ([word.slice(0, place), word.slice(place)]))
    .filter(([, last]) => last.length >= SHORTEST || SHORT.has(last))
}

/** 'Verstuurt' is no compound of 'vers', nor 'voordeuren' of 'voorde'. */
function hasPrefix(/** @type {string} */ word, /** @type {Words} */ words) {
  return PREFIXES.some((prefix) => {
    const rest = word.slice(prefix.length)
    return (
      word.startsWith(prefix) &&
      rest.length >= SHORTEST &&
      (words.book.has(rest) || words.dictionary.has(rest))
    )
  })
}

/** The forms in which a first part can stand by itself: 'bewoners', 'afdelings-', 'boeken-', 'zonne-'. */
function unlinked(/** @type {string} */ first) {
  return [first, ...['s', 'e'].flatMap((link) => (first.endsWith(link) ? [first.slice(0, -1)] : []))].filter(
    (form) => form.length >= SHORTEST,
  )
}

function isCompound(/** @type {Parts} */ [first, last], /** @type {Words} */ { book, dictionary }) {
  if (ENDINGS.has(last) || PREFIXES.includes(first)) return false
  const isUsedFirst = unlinked(first).some((form) => book.has(form))
  const isWordFirst = unlinked(first).some((form) => form.length >= SHORTEST_UNUSED && dictionary.has(form))
  const isWordLast = last.length >= SHORTEST_UNUSED && dictionary.has(last)
  return (book.has(last) && (isUsedFirst || isWordFirst)) || (isUsedFirst && isWordLast)
}

/** How many of the parts the book uses by themselves. */
function usedIn(/** @type {Parts} */ [first, last], /** @type {Words} */ { book }) {
  return (unlinked(first).some((form) => book.has(form)) ? 1 : 0) + (book.has(last) ? 1 : 0)
}
