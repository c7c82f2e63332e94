// @ts-check
// The last resort on a bare Debian or Ubuntu machine where we are root, such as a container in CI.
import { findOnPath, run } from '../run.mjs'

/** @returns {Promise<boolean>} whether the packages are now there */
export async function installFromDebian(/** @type {string[]} */ ...packages) {
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return false
  console.log(`Installeren met apt-get: ${packages.join(', ')}…`)
  if (await aptGet('install', ...packages)) return true
  // A fresh container has no package lists at all, an old one has lists of packages long gone.
  return (await aptGet('update')) && (await aptGet('install', ...packages))
}

async function aptGet(/** @type {string} */ command, /** @type {string[]} */ ...packages) {
  const args = [command, '--yes', '--no-install-recommends', ...packages]
  const { ok } = await run('apt-get', args, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  return ok
}
