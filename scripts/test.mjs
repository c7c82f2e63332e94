// @ts-check
// npm test: installs what is missing, then every check and every test, and counts them on the last line.
import './setup/require-node-20.mjs'
import { join } from 'node:path'
import { Advice, main } from './advice.mjs'
import { build } from './build.mjs'
import { root, run } from './run.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureOtherEngines } from './setup/engines.mjs'
import { ensureNode24 } from './setup/node24.mjs'
import { ensurePackages } from './setup/packages.mjs'
import { ensurePoppler } from './setup/poppler.mjs'
import { runTests } from './test/vitest.mjs'

/** @typedef {{ name: string, mend: string, work: (node: string) => Promise<boolean> }} Check */

const soak = process.argv.includes('--soak')

/** @type {Check[]} */
const checks = [
  {
    name: 'opmaak en regels (Biome)',
    mend: 'npm run format maakt goed wat vanzelf kan; de rest staat hierboven met bestand en regel.',
    work: (node) =>
      tool(node, '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--diagnostic-level=warn'),
  },
  {
    name: 'types van de site (Astro)',
    mend: 'Hierboven staat per fout het bestand en de regel.',
    work: (node) => tool(node, 'astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'),
  },
  {
    name: 'types van het domein, zonder DOM',
    mend: 'src/domain is gewoon TypeScript: wat een browser nodig heeft hoort in src/platform.',
    work: (node) => tool(node, 'typescript/bin/tsc', '-p', 'src/domain'),
  },
  { name: 'bouwen', mend: 'Hierboven staat waar de fout zit.', work: () => build().then(() => true) },
]

const count = { passed: 0, failed: 0 }
await main(async () => {
  await ensurePackages()
  await ensureChromium()
  await ensurePoppler()
  if (soak) await ensureOtherEngines()
  const node = await ensureNode24()
  for (const check of soak ? checks.slice(-1) : checks) await report(check, node)
  const tests = await runTests(node, { soak })
  count.passed += tests.passed
  count.failed += tests.failed
})
if (process.exitCode && count.failed === 0) count.failed = 1
if (count.failed > 0) process.exitCode = 1
console.log(`${count.passed} passed, ${count.failed} failed`)

async function report(/** @type {Check} */ { name, mend, work }, /** @type {string} */ node) {
  const start = performance.now()
  const ok = await work(node)
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',')
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!ok) throw new Advice(mend)
  count.passed += 1
}

/** Runs a tool from node_modules; what it says is shown only when it finds something. */
async function tool(/** @type {string} */ node, /** @type {string} */ file, /** @type {string[]} */ ...args) {
  const { ok, output } = await run(node, [join(root, 'node_modules', file), ...args], {
    quiet: true,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (!ok) console.log(output)
  return ok
}
