import { defineConfig } from 'vitest/config'

const SOAK = Boolean(process.env['SOAK'])

const onBuiltSite = {
  environment: 'node',
  globalSetup: 'tests/setup/site.ts',
  // Real typing and real kills take real seconds, more of them in a soak.
  testTimeout: SOAK ? 1_800_000 : 120_000,
  hookTimeout: 60_000,
} as const

// A power cut a second after the last key: another browser beside it would make that second longer than it is.
const KILLS = ['durability/{hidden-tab,journal,kill,sudden-end}', 'versions/kill'].map(
  (path) => `tests/browser/${path}.test.ts`,
)

// `domain` needs no browser and no built site; `browser` and `kills` drive Chromium over the built one.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // Some start a program of their own; a busy machine takes its time.
          testTimeout: 20_000,
          maxWorkers: 2,
          // Half of the time went into loading the same files for each of a hundred and forty others.
          isolate: false,
          // Not 0: on two cores Vitest would put that group last, and the quick tests should fail first.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...onBuiltSite,
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          exclude: KILLS,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...onBuiltSite,
          name: 'kills',
          include: KILLS,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
