// @ts-check
// The search index, for Pagefind's JavaScript API alone: our own search page is the interface, and the
// three that Pagefind brings would be 300 kB that nobody loads.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Advice } from '../advice.mjs'

const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/

/**
 * What stands on a page for another reason than to be read: controls, and what paper repeats once per bril. The
 * options of a question stay, since `.question__paper` has them once more as plain text.
 */
const excludeSelectors = [
  '.question__field',
  '.question__example summary',
  '.chapter__kicker',
  '.worksheet__tab',
  '.worksheet__meta',
  '.report__lens',
  '.lens-sociaal',
  '.lens-fysiek',
  '.lens-switch',
  '.chapter-done',
  '.source-ref',
  '.visually-hidden',
]

// Whoever types a word wrong is offered one of these.
const SHORTEST_OFFERED = 4

export async function writeSearchIndex(/** @type {string} */ dist) {
  // Loaded here and not above: on a fresh clone the packages are not there yet.
  const { createIndex, close } = await import('pagefind')
  const { countWords, forIndexer, searchablePages, toRecords } = await import('./search/pages.mjs')
  const { pageNames } = await import('./search/page-names.mjs')
  const { checkAddresses, readSearchWords } = await import('./search/search-words.mjs')
  const { index, errors } = await createIndex({ excludeSelectors })
  if (!index) throw new Advice(`Zoekindex maken is niet gelukt: ${errors.join(', ')}`)
  const pages = await searchablePages(dist)
  const searchWords = await readSearchWords()
  const records = toRecords(pages, searchWords.pages)
  checkAddresses(searchWords.pages, new Set(records.map(({ url }) => url)))
  const counts = countWords(records)
  for (const { url, html } of forIndexer(records, counts)) {
    const { errors: unread } = await index.addHTMLFile({ url, content: html })
    orStop(unread)
  }
  const { files, errors: unwritten } = await index.getFiles()
  orStop(unwritten)
  for (const { path, content } of files.filter((file) => !interfaces.test(file.path))) {
    await mkdir(dirname(join(dist, 'pagefind', path)), { recursive: true })
    await writeFile(join(dist, 'pagefind', path), content)
  }
  await writeWords(dist, counts, {
    synonyms: searchWords.synonyms,
    pages: pageNames(files, searchWords.pages),
  })
  await close()
  return pages.length
}

function orStop(/** @type {string[]} */ errors) {
  if (errors.length > 0) throw new Advice(`Zoekindex maken is niet gelukt: ${errors.join(', ')}`)
}

/** The words of the book, the most used first, other words for them, and by what names pages are known. */
async function writeWords(
  /** @type {string} */ dist,
  /** @type {ReadonlyMap<string, number>} */ counts,
  /** @type {{ synonyms: object, pages: object }} */ names,
) {
  const words = [...counts]
    .filter(([word]) => word.length >= SHORTEST_OFFERED)
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .map(([word]) => word)
  await writeFile(join(dist, 'pagefind', 'woorden.json'), JSON.stringify({ words, ...names }))
}
