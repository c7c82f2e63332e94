// @ts-check
// npm run bench: measures the budgets of the design in one run, against fixtures made from the same words.
// npm run bench -- bytes toetsen measures only those items; a wrong name lists them all.
import '../setup/require-node-20.mjs'
import { join } from 'node:path'
import { Advice, main } from '../advice.mjs'
import { root, run } from '../run.mjs'
import { ensureChromium } from '../setup/chromium.mjs'
import { ensureNode24 } from '../setup/node24.mjs'
import { ensurePackages } from '../setup/packages.mjs'

await main(async () => {
  await ensurePackages()
  await ensureChromium()
  // Node 24 reads TypeScript: the stored form of a casus comes from src itself, never from a copy of it.
  const bench = join(root, 'scripts', 'bench', 'bench.mjs')
  const { ok } = await run(await ensureNode24(), [bench, ...process.argv.slice(2)])
  if (!ok) throw new Advice('De meting is niet afgemaakt. Hierboven staat waarom.')
})
