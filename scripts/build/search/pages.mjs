// @ts-check
// What the indexer gets to read: the built pages with every compound marked where it falls apart. The pages
// themselves stay as they are.
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { Advice } from '../../advice.mjs'
import { compoundSplitter } from './compounds.mjs'
import { dutchWords } from './dictionary.mjs'
import { mapText, nameHeadings, spaceCells, takeApart, wordsIn } from './markup.mjs'

/** @typedef {{ path: string, html: string }} BuiltPage */
/** @typedef {{ url: string, html: string, typed?: string | undefined }} Record */

/**
 * Pagefind indexes 'a^b' as 'ab' and, at the same place and half as heavy, as 'a' and as 'b'. So the end of a
 * compound is found too, with the whole word marked in the excerpt. `src/platform/search-index.ts` takes the
 * sign out again; our pages never use it.
 */
export const SEAM = '^'

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

/**
 * What the indexer gets: pages, and the parts of pages that are to be found by themselves, each with its address and
 * the words that people type for it.
 * @returns {Record[]}
 */
export function toRecords(
  /** @type {BuiltPage[]} */ pages,
  /** @type {ReadonlyMap<string, readonly string[]>} */ searchWords,
) {
  return pages.flatMap(({ path, html }) => {
    const url = `/${path.replace(/(^|\/)index\.html$/, '$1')}`
    const { rest, parts } = takeApart(html)
    const [filters] = html.match(/data-pagefind-filter="soort:[^"]+"/) ?? []
    if (!filters)
      throw new Advice(
        `${path}: zet data-pagefind-filter="soort:…" bij data-pagefind-body, zoals op andere bladzijden.`,
      )
    return [
      { url, html: rest, typed: searchWords.get(url)?.join(' ') },
      ...parts.map(({ id, title, rest: text }) => ({
        url: `${url}#${id}`,
        html: `<html lang="nl"><body data-pagefind-body ${filters}><p data-pagefind-meta="woord" data-pagefind-weight="5">${title}</p>${text}</body></html>`,
      })),
    ]
  })
}

/** How often each word stands in them. */
export function countWords(/** @type {Record[]} */ records) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { html, typed = '' } of records)
    mapText(`${html}${typed}`, (text) => {
      for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
      return text
    })
  return counts
}

// Not the name of an entity: '&nbsp;'.
const WORD = /(?<![&\p{L}])\p{L}+/gu

/**
 * The same with every compound marked and every question named by its heading. What people type
 * goes into a field that no excerpt is made of; its compounds stay whole, or their parts would count twice.
 * @returns {Record[]}
 */
export function forIndexer(
  /** @type {Record[]} */ records,
  /** @type {ReadonlyMap<string, number>} */ counts,
) {
  const split = compoundSplitter({ book: new Set(counts.keys()), dictionary: dutchWords() })
  /** @type {Map<string, string>} */
  const seamed = new Map()
  const seam = (/** @type {string} */ word) => {
    const known = seamed.get(word) ?? withSeam(word, split(word.toLowerCase())?.[0].length)
    seamed.set(word, known)
    return known
  }
  const read = (/** @type {string} */ html) =>
    nameHeadings(spaceCells(mapText(html, (text) => text.replace(WORD, seam))))
  return records.map(({ url, html, typed = '' }) => ({
    url,
    html: read(html).replace(
      '</body>',
      `<p data-pagefind-meta="zoekwoorden" data-pagefind-ignore>${typed}</p></body>`,
    ),
  }))
}

function withSeam(/** @type {string} */ word, /** @type {number | undefined} */ place) {
  return place === undefined ? word : `${word.slice(0, place)}${SEAM}${word.slice(place)}`
}
