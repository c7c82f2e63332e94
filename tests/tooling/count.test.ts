// The last line of `npm test` is what CI goes by: it may never say "0 failed" of a run that failed.
import { expect, it } from 'vitest'
import { countTests } from '../../scripts/test/vitest.mjs'

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) })

it.each([
  [
    'passed and failed tests',
    { numPassedTests: 5, numFailedTests: 2, testResults: [file('failed', 7)] },
    false,
    [5, 2],
  ],
  [
    'a file that could not be loaded',
    { numPassedTests: 5, numFailedTests: 0, testResults: [file('failed', 0)] },
    false,
    [5, 1],
  ],
  [
    'an error outside every test',
    { numPassedTests: 5, numFailedTests: 0, testResults: [file('passed', 5)] },
    false,
    [5, 1],
  ],
  ['no report at all', undefined, false, [0, 1]],
  ['no report although it ended well', undefined, true, [0, 1]],
])('counts %s', (_name, results, ok, [passed, failed]) => {
  expect(countTests(results, ok)).toEqual({ passed, failed })
})
