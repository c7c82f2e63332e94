// The last line of `npm test` is what CI goes by: it may never say "0 failed" of a run that failed.
import { expect, it } from 'vitest'
import { countTests } from '../../scripts/test/vitest.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})
const results = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
})

it.each([
  ['passed and failed tests', results(2, 1, file('failed', 'passed', 'passed', 'failed')), false, [2, 1]],
  ['a file that could not be loaded', results(1, 0, file('passed', 'passed'), file('failed')), false, [1, 1]],
  ['a file whose set-up failed', results(0, 0, file('failed', 'skipped', 'skipped')), false, [0, 1]],
  ['an error outside every test', results(1, 0, file('passed', 'passed')), false, [1, 1]],
  ['no report at all', undefined, false, [0, 1]],
  ['no report although it ended well', undefined, true, [0, 1]],
])('counts %s', (_name, report, ok, [passed, failed]) => {
  expect(countTests(report, ok)).toEqual({ passed, failed })
})
