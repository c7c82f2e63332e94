// @ts-check
// Installs the packages of the lock file, only when they are not there yet, and leaves the tree clean.

import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Advice } from '../advice.mjs'
import { root, run } from '../run.mjs'

const lockFile = join(root, 'package-lock.json')
const modules = join(root, 'node_modules')

export async function ensurePackages() {
  if (await areInstalled()) return
  console.log('Onderdelen installeren. De eerste keer duurt dat een halve minuut of langer.')
  if (await cleanInstall()) return
  const failure = await installBesideLock()
  if (failure)
    throw new Advice(`${failure}\nInstalleren is niet gelukt. Is er internet, en is er ruimte op de schijf?`)
}

/** npm writes down in node_modules what it installed; compared with the lock, that tells what is missing. */
async function areInstalled() {
  const done = await readJson(join(modules, '.package-lock.json'))
  const lock = await readJson(lockFile)
  const manifest = await readJson(join(root, 'package.json'))
  if (!done || !lock || !isDeepStrictEqual(lock.packages[''].devDependencies, manifest.devDependencies))
    return false
  return Object.entries(lock.packages).every(
    ([path, entry]) => path === '' || entry.optional || done.packages[path]?.version === entry.version,
  )
}

async function cleanInstall() {
  // On Windows the Node that runs this may stand in node_modules: a file in use cannot be removed.
  if (process.platform === 'win32' && existsSync(modules)) return false
  return (await npm('ci')).ok
}

/**
 * `npm ci` refuses a lock file that lacks the packages of another platform, which happens when the lock
 * was made against a registry that carries Linux builds only. `npm install` accepts it but rewrites it,
 * so the bytes are put back. Tried twice: npm's peer resolution sometimes trips over the order in which
 * answers come in ("Cannot read properties of null (reading 'children')", npm/cli#5002).
 * @returns {Promise<string>} what npm said when it failed, or nothing
 */
async function installBesideLock() {
  const bytes = await readFile(lockFile)
  let interrupted = false
  const finishFirst = () => {
    interrupted = true
    console.log('\nEven opruimen…')
  }
  process.on('SIGINT', finishFirst)
  try {
    const first = await npm('install')
    const last = first.ok || interrupted ? first : await npm('install')
    return last.ok ? '' : last.output
  } finally {
    await writeFile(lockFile, bytes)
    process.off('SIGINT', finishFirst)
    if (interrupted) process.exit(130)
  }
}

/** npm tells its scripts where it and its own Node stand; those stay put while node_modules is replaced. */
function npm(/** @type {'ci' | 'install'} */ command) {
  const args = [command, '--loglevel=error', '--include=dev', '--include=optional']
  const { npm_execpath: npmFile = '', npm_node_execpath: node = process.execPath } = process.env
  if (/npm-cli\.c?js$/.test(npmFile)) return run(node, [npmFile, ...args], { quiet: true })
  return run('npm', args, { quiet: true, shell: process.platform === 'win32' })
}

/** @returns {Promise<any>} the parsed file, or nothing when it is absent or damaged: then npm makes it anew */
async function readJson(/** @type {string} */ file) {
  return readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)
}
