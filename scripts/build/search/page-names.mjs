// @ts-check
// By what names each page in the index is known: its title, and the words that people type for it.
import { gunzipSync } from 'node:zlib'
import { SEAM } from './pages.mjs'

/** @typedef {readonly [kind: string, title: string, ...typed: string[]]} PageNames */

/** Every fragment begins with this, so that Pagefind knows that it was unpacked well. */
const SIGNATURE = 'pagefind_dcd'
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/

/**
 * The names of every page, by the id that Pagefind gives it.
 * @returns {Record<string, PageNames>}
 */
export function pageNames(
  /** @type {readonly { path: string, content: Uint8Array }[]} */ files,
  /** @type {ReadonlyMap<string, readonly string[]>} */ typed,
) {
  const fragments = files.flatMap(({ path, content }) => {
    const id = FRAGMENT.exec(path)?.[1]
    return id === undefined ? [] : [/** @type {const} */ ([id, unpack(content)])]
  })
  return Object.fromEntries(
    fragments.map(([id, { url, meta, filters }]) => [
      id,
      [
        filters.soort?.[0] ?? 'bladzijde',
        (meta.title ?? meta.woord ?? '').replaceAll(SEAM, ''),
        ...(typed.get(url) ?? []),
      ],
    ]),
  )
}

/** @returns {{ url: string, meta: { title?: string, woord?: string }, filters: { soort?: string[] } }} */
function unpack(/** @type {Uint8Array} */ content) {
  return JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length))
}
