// @ts-check
// How people search where the book says it otherwise: content/zoekwoorden.yaml.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Advice } from '../../advice.mjs'
import { root } from '../../run.mjs'

const FILE = 'content/zoekwoorden.yaml'

/**
 * @typedef {object} SearchWords
 * @property {Record<string, string>} synonyms what else to search for, by what was typed
 * @property {Map<string, string[]>} pages the words typed for a page, by its address: '/werkboek/middelen/'
 */

/** @returns {Promise<SearchWords>} */
export async function readSearchWords() {
  return toSearchWords(await readFile(join(root, FILE), 'utf8'))
}

/**
 * Reads the list; what an author cannot have meant stops the build.
 * @returns {SearchWords}
 */
export function toSearchWords(/** @type {string} */ text) {
  const { woorden, bladzijden } = parse(text) ?? {}
  return {
    synonyms: Object.fromEntries(Object.entries(woorden ?? {}).map(synonym)),
    pages: new Map(Object.entries(bladzijden ?? {}).map(pageWords)),
  }
}

/** @returns {[string, string]} */
function synonym(/** @type {[string, unknown]} */ [typed, meant]) {
  if (typeof meant !== 'string' || typed !== typed.toLowerCase() || /\s/.test(`${typed}${meant}`))
    throw new Advice(`${FILE}: geef bij '${typed}' één ander woord, allebei met kleine letters.`)
  return [typed, meant]
}

/** @returns {[string, string[]]} */
function pageWords(/** @type {[string, unknown]} */ [page, words]) {
  if (!Array.isArray(words) || words.some((word) => typeof word !== 'string'))
    throw new Advice(`${FILE}: geef bij '${page}' een lijst van woorden, zoals [geld, subsidie].`)
  return [`/${page}/`, words]
}

/** Words for a page that is not there help nobody. */
export function checkAddresses(
  /** @type {ReadonlyMap<string, readonly string[]>} */ words,
  /** @type {ReadonlySet<string>} */ addresses,
) {
  for (const address of words.keys())
    if (!addresses.has(address))
      throw new Advice(
        `${FILE}: de bladzijde '${address.slice(1, -1)}' bestaat niet. Verbeter het adres of haal de regel weg.`,
      )
}
