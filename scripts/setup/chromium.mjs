// @ts-check
// The browser that the tests drive: one that is there, else Playwright's own, else Debian's.
import { join } from 'node:path'
import { Advice } from '../advice.mjs'
import { findOnPath, isExecutable, root, run } from '../run.mjs'
import { installFromDebian } from './debian.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((folder) =>
    folder
      ? [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [],
  ),
]

/** @returns {Promise<string | undefined>} where a Chromium or Chrome stands on this machine */
export async function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  // Loaded here and not above: on a fresh clone the package is not there yet.
  const { chromium } = await import('playwright-core')
  return findOnPath(...names) ?? [...places, chromium.executablePath()].find(isExecutable)
}

export async function ensureChromium() {
  if (await findChromium()) return
  console.log('Een browser voor de tests downloaden…')
  const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js')
  await run(process.execPath, [playwright, 'install', 'chromium'], { quiet: true })
  if (await findChromium()) return
  await installFromDebian('chromium', 'fonts-liberation')
  if (await findChromium()) return
  throw new Advice(
    'De tests hebben een browser nodig. Installeer Chromium of Chrome,\n' +
      'of zet in de omgevingsvariabele CHROMIUM waar hij staat, en probeer het nog eens.',
  )
}
