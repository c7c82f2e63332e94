// WebKitGTK's own small browser, the nearest to Safari that runs everywhere. Under automation it keeps nothing after
// closing: as Safari does with a site that was not visited for a week.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { findOnPath } from '../../../scripts/run.mjs'
import type { Engine } from './engine.ts'
import { openSession } from './webdriver.ts'

const driver = findOnPath('WebKitWebDriver')
const screen = findOnPath('xvfb-run')
const browser = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(existsSync)

export const hasWebKit = Boolean(driver && screen && browser)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

async function whenListening(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isThere = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver did not listen')
}

export async function openWebKit(): Promise<Engine> {
  if (!driver || !screen) throw new Error('There is no WebKitWebDriver on this machine')
  const port = await freePort()
  const process = spawn(screen, ['--auto-servernum', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...globalThis.process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const address = `http://127.0.0.1:${port}`
  await whenListening(address)
  const engine = await openSession(address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  })
  return {
    ...engine,
    async close() {
      await engine.close().catch(() => undefined)
      // The driver stands under a screen of its own: both go, as one group.
      if (process.pid) globalThis.process.kill(-process.pid)
    },
  }
}
