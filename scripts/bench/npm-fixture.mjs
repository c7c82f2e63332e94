// @ts-check
// A fixture is a project of its own under .cache, with its own package.json: never a dependency of the site.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from '../run.mjs'

/**
 * Copies a fixture into .cache/bench and installs its packages when they changed since the last time.
 * @returns {Promise<string | undefined>} its folder; nothing when npm could not install it
 */
export async function installFixture(/** @type {string} */ name) {
  const source = join(root, 'scripts', 'bench', 'fixtures', name)
  const folder = join(root, '.cache', 'bench', name)
  await mkdir(folder, { recursive: true })
  await cp(source, folder, { recursive: true })
  const manifest = await readFile(join(source, 'package.json'), 'utf8')
  const stamp = join(folder, 'node_modules', '.installed-from.json')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === manifest) return folder

  console.log(`Onderdelen voor de vergelijking met ${name} installeren…`)
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  const { ok, output } = await run('npm', args, {
    cwd: folder,
    quiet: true,
    shell: process.platform === 'win32',
  })
  if (!ok) {
    console.log(output)
    return undefined
  }
  await writeFile(stamp, manifest)
  return folder
}
