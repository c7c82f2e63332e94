// @ts-check
// Completes package-lock.json. Some packages bring a program per platform (@biomejs/cli-darwin-arm64), and
// npm leaves those out of the lock that its registry does not carry. `npm ci` then refuses the lock
// everywhere. An entry of name, version and platform is enough for npm to accept it, and to fetch it where
// it is wanted. It has no checksum, since we never saw the package: npm adds that on a full registry.
// Run it after npm has written the lock: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

/** @typedef {{ optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  windows: 'win32',
  win32: 'win32',
}
const libraries = { gnu: 'glibc', musl: 'musl' }
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** Every optional package that an entry names and the lock lacks, as the entry it should have. */
export function missingEntries(/** @type {Lock} */ { packages }) {
  const named = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).map(([name, version]) => ({ path, name, version })),
  )
  const missing = named.filter(
    ({ path, name, version }) =>
      /^\d+\.\d+\.\d+$/.test(version) &&
      !packages[`node_modules/${name}`] &&
      !packages[`${path}/node_modules/${name}`],
  )
  return Object.fromEntries(
    missing.map(({ name, version }) => [`node_modules/${name}`, entryFor(name, version)]),
  )
}

function entryFor(/** @type {string} */ name, /** @type {string} */ version) {
  const words = name.split(/[/-]/)
  const known = (/** @type {Record<string, string>} */ names) =>
    Object.entries(names).find(([word]) => words.includes(word))?.[1]
  const system = known(systems)
  const library = known(libraries)
  const processor = processors.find((word) => words.includes(word))
  return {
    version,
    ...(processor ? { cpu: [processor] } : {}),
    dev: true,
    ...(library ? { libc: [library] } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  }
}

export function completeLock(/** @type {Lock} */ lock) {
  const packages = Object.entries({ ...lock.packages, ...missingEntries(lock) })
  return { ...lock, packages: Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en'))) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const added = Object.keys(missingEntries(lock))
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
  console.log(added.length > 0 ? `Aangevuld: ${added.join(', ')}` : 'package-lock.json is volledig.')
}
