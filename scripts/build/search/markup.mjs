// @ts-check
// Reading and changing the text of built HTML, without touching its tags.

// A tag with everything quoted in it, or a stretch of text.
const PIECES = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g

/** Changes text, and text alone: what stands in tags and attributes stays as it is. */
export function mapText(/** @type {string} */ html, /** @type {(text: string) => string} */ change) {
  return html.replace(PIECES, (piece) => (piece.startsWith('<') ? piece : change(piece)))
}

/** Puts room between cells: the indexer would read 'VanNaar' where a table says 'Van' and 'Naar'. */
export function spaceCells(/** @type {string} */ html) {
  return html.replace(/<\/t[dh]>/g, '$& ')
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

const APART = /<([a-z]+)\b[^>]*\bdata-search-apart\b[^>]*>([\s\S]*?)<\/\1>/g
const HEADING = /<h\d\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/h\d>/

/**
 * Takes what is to be found by itself out of a page: an element with `data-search-apart`, named by its heading,
 * with no element of its own kind in it. Sixty terms on one page would else be found as that one page.
 */
export function takeApart(/** @type {string} */ html) {
  const parts = [...html.matchAll(APART)].flatMap(([, , inside = '']) => {
    const [heading, id, title] = inside.match(HEADING) ?? []
    return heading ? [{ id, title, rest: inside.replace(heading, '') }] : []
  })
  return { rest: html.replace(APART, ''), parts }
}

/** The words of a text in lower case. */
export function wordsIn(/** @type {string} */ text) {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
