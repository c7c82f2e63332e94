// @ts-check
// Tells whether anything that the build reads has changed since the last one.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from '../run.mjs'

const sources = [
  'src',
  'content',
  'public',
  'scripts/build',
  'scripts/build.mjs',
  'astro.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** @returns {Promise<string>} one hash over every source, its name included, and the base path */
export async function fingerprint(/** @type {string} */ base) {
  const hash = createHash('sha256').update(base)
  for (const file of (await Promise.all(sources.map(filesIn))).flat().sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}

/** @returns {Promise<string[]>} */
async function filesIn(/** @type {string} */ source) {
  const path = join(root, source)
  const found = await stat(path).catch(() => undefined)
  if (!found?.isDirectory()) return found ? [path] : []
  const inside = await readdir(path)
  return (await Promise.all(inside.map((name) => filesIn(join(source, name))))).flat()
}
