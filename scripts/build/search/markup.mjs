// @ts-check
// Reading and changing the text of built HTML, without touching its tags.

// A tag with everything quoted in it, or a stretch of text.
const PIECES = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g

/** Changes text, and text alone: what stands in tags and attributes stays as it is. */
export function mapText(/** @type {string} */ html, /** @type {(text: string) => string} */ change) {
  return html.replace(PIECES, (piece) => (piece.startsWith('<') ? piece : change(piece)))
}

// The first heading within a section, past boxes that only hold it.
const SECTION =
  /<section\b([^>]*?)\bid="([^"]+)"([^>]*)>((?:<(?:div|header)\b[^>]*>)*)<h([2-6])(?![^>]*\bid=)/g

/**
 * Gives the name of a section to its heading. Pagefind points to places in a page by their heading, and a question
 * has its name on the section around it.
 */
export function nameHeadings(/** @type {string} */ html) {
  return html.replace(SECTION, '<section$1$3>$4<h$5 id="$2"')
}

/** The words of a text in lower case. */
export function wordsIn(/** @type {string} */ text) {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
