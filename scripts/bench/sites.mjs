// @ts-check
// What is measured: our own site and the fixtures, all served by our own server from loopback.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from '../build.mjs'
import { root } from '../run.mjs'
import { serve } from '../serve.mjs'
import { writeBarePages } from './bare-pages.mjs'
import { readProse } from './prose.mjs'
import { buildStarlight } from './starlight.mjs'

/** The chapter that is measured: all six question kinds but no drawing, so that the words weigh most. */
export const CHAPTER = 'urgentie'

/** @typedef {import('../../src/domain/worksheet/workbook.ts').Workbook} Workbook */
/**
 * @typedef {object} Sites
 * @property {string} ours address of our site, with a slash at the end
 * @property {string} chapter address of the measured chapter
 * @property {string} bareHtml the same words without script or style
 * @property {string} textarea one textarea that writes to localStorage
 * @property {string | undefined} starlight the same words in Starlight; nothing when it could not be installed
 * @property {Workbook} workbook
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Sites>} */
export async function openSites() {
  // A build of its own: whoever rebuilds dist meanwhile does not change what is measured.
  const out = join('.cache', 'bench', 'site')
  console.log('Werkboek bouwen…')
  await build({ base: '/', out })
  /** @type {Workbook} */
  const workbook = JSON.parse(await readFile(join(root, out, 'werkboek.json'), 'utf8'))
  const prose = await readProse(workbook, CHAPTER)
  const starlight = await buildStarlight(prose)

  const ours = await serve({ dir: join(root, out) })
  const bare = await serve({ dir: await writeBarePages(prose) })
  const other = starlight === undefined ? undefined : await serve({ dir: starlight })
  return {
    ours: ours.url,
    chapter: `${ours.url}werkboek/${CHAPTER}/`,
    bareHtml: `${bare.url}tekst/`,
    textarea: `${bare.url}veld/`,
    starlight: other && `${other.url}${CHAPTER}/`,
    workbook,
    close: async () => {
      await Promise.all([ours.close(), bare.close(), other?.close()])
    },
  }
}
