// Proves that the linter finds the mistakes we count on it for, with the very rules of this project: in
// Biome 2.6 the rules that follow types are young, and a rule that quietly stops working tells nobody.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'linter-'))
const biome = resolve('node_modules/@biomejs/biome/bin/biome')

beforeAll(() => cpSync('biome.jsonc', join(folder, 'biome.jsonc')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The rules that find something in these files, sorted, once each. */
function rulesThatFind(files: Record<string, string>): string[] {
  rmSync(join(folder, 'src'), { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  return [...new Set([...stdout.matchAll(/title=lint\/\w+\/(\w+)/g)].map(([, rule]) => String(rule)))].sort()
}

const island = (body: string) => ({
  'src/islands/Fixture.tsx': `import { useEffect, useState } from 'preact/hooks'\n${body}`,
})

it('finds nothing in sound code', () => {
  const sound = island(`export function Sound() {
    const [count, setCount] = useState(0)
    useEffect(() => { setCount(count) }, [count])
    return <button type="button" onClick={() => setCount(count + 1)}>{count}</button>
  }`)
  expect(rulesThatFind(sound)).toEqual([])
})

it('finds a hook in a condition', () => {
  const broken = island(`export function Broken({ open }: { open: boolean }) {
    if (open) useState(0)
    useEffect(() => {}, [])
    return null
  }`)
  expect(rulesThatFind(broken)).toContain('useHookAtTopLevel')
})

it('finds an effect that forgets what it depends on', () => {
  const stale = island(`export function Stale({ report }: { report: (n: number) => void }) {
    const [count] = useState(0)
    useEffect(() => report(count), [])
    return null
  }`)
  expect(rulesThatFind(stale)).toContain('useExhaustiveDependencies')
})

it('finds what a keyboard or a screen reader cannot use, in JSX', () => {
  const unusable = island(`export function Unusable() {
    useEffect(() => useState, [])
    return <div onClick={() => {}}><img src="kaart.png" /><label>Naam</label></div>
  }`)
  const found = rulesThatFind(unusable)
  expect(found).toEqual(
    expect.arrayContaining(['useAltText', 'useKeyWithClickEvents', 'noStaticElementInteractions']),
  )
  expect(found).toContain('noLabelWithoutControl')
})

it('finds what a keyboard or a screen reader cannot use, in Astro', () => {
  const page = `---\nconst title = 'Kaart'\n---\n<h1>{title}</h1>\n<img src="kaart.png">\n`
  expect(rulesThatFind({ 'src/pages/kaart.astro': page })).toEqual(['useAltText'])
})

it('finds a promise nobody waits for: called, imported, re-exported, chained, in a callback', () => {
  const asyncSave = 'export async function save(): Promise<number> { return 1 }'
  const reexport = "export { save as store } from './save.ts'"
  const use = (body: string) => ({
    'src/stores/save.ts': asyncSave,
    'src/stores/index.ts': reexport,
    'src/stores/fixture.ts': `import { save } from './save.ts'\nimport { store } from './index.ts'\n${body}\nexport { save, store }`,
  })
  for (const body of ['save()', 'store()', 'save().then(() => 1)', 'Promise.all([save()])', "fetch('/x')"]) {
    expect(rulesThatFind(use(`export function go() { ${body} }`)), body).toContain('noFloatingPromises')
  }
  for (const body of ['if (save()) store', '[1].forEach(async () => { await save() })']) {
    expect(rulesThatFind(use(`export function go() { ${body} }`)), body).toContain('noMisusedPromises')
  }
  expect(rulesThatFind(use('export async function go() { await save(); void store() }'))).toEqual([])
})

it('finds any, dead code, raw HTML and a function too long to read', () => {
  const bad = island(`import unused from './unused.ts'
  export function Bad({ html }: { html: any }) {
    useEffect(() => useState, [])
    return <p dangerouslySetInnerHTML={{ __html: html }} />
  }`)
  const long = { 'src/domain/long.ts': `export function long() {\n${'  Math.max(1, 2)\n'.repeat(60)}}` }
  const found = rulesThatFind({ ...bad, ...long })
  expect(found).toEqual(
    expect.arrayContaining(['noExplicitAny', 'noUnusedImports', 'noDangerouslySetInnerHtml']),
  )
  expect(found).toContain('noExcessiveLinesPerFunction')
})
