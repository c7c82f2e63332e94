// @ts-check
// npm start: installs what is missing, builds what changed, serves the workbook and says where.
import './setup/require-node-20.mjs'
import { join } from 'node:path'
import { Advice, main } from './advice.mjs'
import { build, normalizeBase } from './build.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'
import { ensurePackages } from './setup/packages.mjs'

const wanted = Number(process.env.PORT ?? 4321)
const base = normalizeBase(process.env.BASE)
const host = process.env.HOST ?? '127.0.0.1'

await main(async () => {
  await ensurePackages()
  await build({ base })
  const { url, close } = await serveOnFreePort(wanted)
  console.log(`\nHet werkboek staat op ${url}\nStoppen: Ctrl+C.`)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void close().then(() => process.exit(0)))
})

async function serveOnFreePort(/** @type {number} */ port) {
  for (let next = port; next < port + 50; next += 1) {
    try {
      const site = await serve({ dir: join(root, 'dist'), port: next, base, host })
      if (next !== port) console.log(`Poort ${port} is bezet; het wordt poort ${next}.`)
      return site
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw new Advice(`Vanaf poort ${port} is geen poort vrij. Kies een andere: PORT=8080 npm start`)
}

function isTaken(/** @type {unknown} */ error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
