// @ts-check
// From the path of a request to a file of the site, or to the reason there is none.
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * @typedef {{ type: 'file', file: string, size: number, changed: number }
 *   | { type: 'folder' } | { type: 'absent' }} Found
 */

/**
 * What stands at this path below the folder. Anything that leads out of it is absent: encoded dots, a
 * backslash, a zero byte, a link to elsewhere.
 * @returns {Promise<Found>}
 */
export async function findFile(/** @type {string} */ folder, /** @type {string} */ path) {
  const name = decode(path)
  if (name === undefined || /[\\\0]|(^|\/)\.\.?(\/|$)|^\/?_headers$/.test(name)) return { type: 'absent' }
  try {
    const file = await realpath(join(folder, name.endsWith('/') ? `${name}index.html` : name))
    if (!file.startsWith((await realpath(folder)) + sep)) return { type: 'absent' }
    const found = await stat(file)
    if (found.isDirectory()) return { type: 'folder' }
    return { type: 'file', file, size: found.size, changed: found.mtimeMs }
  } catch {
    // Not there, or not readable: to a visitor that is the same page 404.
    return { type: 'absent' }
  }
}

function decode(/** @type {string} */ path) {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone % is no path of ours.
    return undefined
  }
}
