// Keeps `npm ci` working on every platform, whatever registry the lock was made against.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completeLock, missingEntries } from '../../scripts/complete-lock.mjs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

describe('the lock file', () => {
  it('names the packages of every platform', () => {
    const missing = Object.keys(missingEntries(lock))
    expect(missing, 'run: node scripts/complete-lock.mjs').toEqual([])
  })

  it('belongs to package.json', () => {
    expect(lock.packages[''].devDependencies, 'run: npm install').toEqual(manifest.devDependencies)
  })

  it('says of every install script whether it may run', () => {
    const scripted = Object.entries<{ hasInstallScript?: boolean }>(lock.packages).flatMap(([path, entry]) =>
      entry.hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
    )
    // fsevents is for macOS only; npm builds it from source when its ready-made part is absent.
    const undecided = scripted.filter((name) => name !== 'fsevents' && !(name in manifest.allowScripts))
    expect(undecided, 'add it to allowScripts in package.json, true only if we need what it does').toEqual([])
  })

  it('is completed with version and platform', () => {
    const thin = {
      packages: { 'node_modules/tool': { optionalDependencies: { 'tool-linux-x64-musl': '1.2.3' } } },
    }
    expect(completeLock(thin).packages).toHaveProperty('node_modules/tool-linux-x64-musl', {
      version: '1.2.3',
      cpu: ['x64'],
      os: ['linux'],
      libc: ['musl'],
      dev: true,
      optional: true,
    })
  })
})

it('lets no committed file name a package host', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  const host = /\bregistry\.[a-z]+js\.org\b|"resolved": "https?:/
  const naming = files.filter((file) => existsSync(file) && host.test(readFileSync(file, 'utf8')))
  expect(naming, 'npm install writes no addresses as long as .npmrc stands beside package.json').toEqual([])
})
