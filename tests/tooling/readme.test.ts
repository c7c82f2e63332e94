// Keeps the README true to the letter where a machine can tell: its commands and its folders.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : ''
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

// npm's own commands; whatever else follows `npm` or `npm run` is one of our scripts.
const OWN = ['ci', 'install', 'start', 'test']

// In a code block or between backticks, perhaps with a setting before it: `PORT=8080 npm start`.
const COMMAND = /(?:`|^\s*)(?:[A-Z]+=\S+ )*npm (run )?([a-z][\w:-]*)/gm

describe('README.md', () => {
  it('is there', () => {
    expect(existsSync('README.md'), 'write README.md: what it is, the two commands, every folder').toBe(true)
  })

  it('names only npm commands that exist', () => {
    const named = [...readme.matchAll(COMMAND)].map(([, run, name = '']) => ({
      run,
      name,
    }))
    const wrong = named.filter(({ run, name }) => !(name in scripts) && (run || !OWN.includes(name)))
    expect(
      wrong.map(({ name }) => name),
      'not in the scripts of package.json',
    ).toEqual([])
  })

  it.each(['start', 'test'])('tells of npm %s', (name) => {
    expect(readme, `name \`npm ${name}\``).toContain(`npm ${name}`)
  })

  it('explains every folder', () => {
    const unexplained = folders().filter((folder) => !new RegExp(`(?<![\\w/])${folder}/(?!\\w)`).test(readme))
    expect(unexplained, 'say in one line what the folder is for, written as `src/stores/`').toEqual([])
  })

  it('names only folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|content|public|scripts|tests)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    )
    expect(
      named.filter((path) => !existsSync(path)),
      'rename or remove it in the README',
    ).toEqual([])
  })
})

/** The folders a newcomer sees: those at the top that are committed, and those of src. */
function folders(): string[] {
  const committed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
  const top = new Set(
    committed.flatMap((file) => (/^[^./][^/]*\//.test(file) ? [file.replace(/\/.*/, '')] : [])),
  )
  const inside = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [...top, ...inside.map(({ name }) => `src/${name}`)]
}
