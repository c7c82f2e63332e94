// Stock Firefox on a profile of its own, driven over WebDriver BiDi.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findOnPath } from '../../../scripts/run.mjs'
import { openBidi } from './bidi.ts'
import type { Engine } from './engine.ts'

const program = findOnPath('firefox-esr', 'firefox')

export const hasFirefox = program !== undefined

/** Files go to the folder without a question; nothing is asked of anyone elsewhere. */
const preferences = (downloads: string): string =>
  Object.entries({
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.open_pdf_attachments_inline': false,
    'browser.helperApps.neverAsk.saveToDisk': 'text/html',
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'remote.active-protocols': 1,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)
    if (found) return `${found[1]}/session`
  }
  throw new Error('Firefox stopped before it listened')
}

/** Opens Firefox; an earlier one on the same profile left it what it stored. */
export async function openFirefox(profile: string, downloads: string): Promise<Engine> {
  if (!program) throw new Error('There is no Firefox on this machine')
  await writeFile(join(profile, 'user.js'), preferences(downloads))
  const browser = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const engine = await openBidi(await addressOf(browser.stderr))
  return {
    ...engine,
    async close() {
      const ended = once(browser, 'exit')
      await engine.close()
      await ended
    },
  }
}
