// @ts-check
// npm run dev: Astro's own server, which shows a change at once. Without search and without response headers.
import './setup/require-node-20.mjs'
import { join } from 'node:path'
import { main } from './advice.mjs'
import { root, run } from './run.mjs'
import { ensureNode24 } from './setup/node24.mjs'
import { ensurePackages } from './setup/packages.mjs'

await main(async () => {
  await ensurePackages()
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs')
  await run(await ensureNode24(), [astro, 'dev', ...process.argv.slice(2)], {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  })
})
