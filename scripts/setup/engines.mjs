// @ts-check
// Firefox and WebKit, for the tests that take a casus round three engines. `npm test` uses what is there; the soak
// tries to install what is not.
import { findOnPath } from '../run.mjs'
import { installFromDebian } from './debian.mjs'

/** Not a reason to stop: without them those tests are skipped, and counted as such. */
export async function ensureOtherEngines() {
  if (!findOnPath('firefox-esr', 'firefox')) await installFromDebian('firefox-esr')
  if (!findOnPath('WebKitWebDriver')) await installFromDebian('webkit2gtk-driver', 'xvfb', 'xauth')
  const missing = [
    findOnPath('firefox-esr', 'firefox') ? [] : ['Firefox'],
    findOnPath('WebKitWebDriver') && findOnPath('xvfb-run') ? [] : ['WebKit (webkit2gtk-driver en xvfb)'],
  ].flat()
  if (missing.length > 0) console.log(`Let op: zonder ${missing.join(' en ')} slaan we die tests over.`)
}
