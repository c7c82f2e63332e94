// @ts-check
// Runs Vitest and counts, also what a plain count misses: a file that could not be loaded, a crash.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from '../run.mjs'

const report = join(root, '.cache', 'vitest.json')

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runTests(/** @type {string} */ node, { soak = false } = {}) {
  await rm(report, { force: true })
  const { ok } = await run(
    node,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...(soak ? ['--project', 'browser', '--project', 'kills'] : []),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: soak ? { SOAK: '1' } : {} },
  )
  const results = await readFile(report, 'utf8').then(JSON.parse, () => undefined)
  return countTests(results, ok)
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Results
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(/** @type {Results | undefined} */ results, /** @type {boolean} */ ok) {
  if (!results) return { passed: 0, failed: 1 }
  const failed = results.numFailedTests + results.testResults.filter(failedAsWhole).length
  // An error outside every test fails the run without failing a test.
  return { passed: results.numPassedTests, failed: ok ? failed : Math.max(failed, 1) }
}

/** It could not be loaded, or its set-up failed: then its tests are absent or "skipped", not failed. */
function failedAsWhole(/** @type {TestFile} */ { status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
}
