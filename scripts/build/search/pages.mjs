// @ts-check
// What the indexer gets to read: the built pages with every compound marked where it falls apart. The pages
// themselves stay as they are.
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { compoundSplitter } from './compounds.mjs'
import { dutchWords } from './dictionary.mjs'
import { mapText, nameHeadings, wordsIn } from './markup.mjs'

/** @typedef {{ path: string, html: string }} BuiltPage */

/**
 * Pagefind indexes 'a^b' as 'ab' and, at the same place and half as heavy, as 'a' and as 'b'. So the end of a
 * compound is found too, with the whole word marked in the excerpt. `src/platform/search-index.ts` takes the
 * sign out again; our pages never use it.
 */
const SEAM = '^'

/** @returns {Promise<BuiltPage[]>} */
export async function searchablePages(/** @type {string} */ dist) {
  const paths = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.html')).sort()
  const pages = await Promise.all(
    paths.map(async (path) => ({
      path: path.split(sep).join('/'),
      html: await readFile(join(dist, path), 'utf8'),
    })),
  )
  return pages.filter(({ html }) => html.includes('data-pagefind-body'))
}

/** How often each word stands on these pages. */
export function countWords(/** @type {BuiltPage[]} */ pages) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { html } of pages)
    mapText(html, (text) => {
      for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
      return text
    })
  return counts
}

/** The pages as the indexer should read them. */
export function forIndexer(
  /** @type {BuiltPage[]} */ pages,
  /** @type {ReadonlyMap<string, number>} */ counts,
) {
  const split = compoundSplitter({ book: new Set(counts.keys()), dictionary: dutchWords() })
  /** @type {Map<string, string>} */
  const seamed = new Map()
  const withSeam = (/** @type {string} */ word) => {
    const first = split(word.toLowerCase())?.[0].length
    return first === undefined ? word : `${word.slice(0, first)}${SEAM}${word.slice(first)}`
  }
  const seam = (/** @type {string} */ word) => {
    const known = seamed.get(word) ?? withSeam(word)
    seamed.set(word, known)
    return known
  }
  return pages.map(({ path, html }) => ({
    path,
    html: nameHeadings(mapText(html, (text) => text.replace(/(?<!&)\p{L}+/gu, seam))),
  }))
}
