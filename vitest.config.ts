import { defineConfig } from 'vitest/config'

const SOAK = Boolean(process.env['SOAK'])

const onBuiltSite = {
  environment: 'node',
  globalSetup: 'tests/setup/site.ts',
  // Real typing and real kills take real seconds, more of them in a soak.
  testTimeout: SOAK ? 1_800_000 : 120_000,
  hookTimeout: 60_000,
} as const

// What only looks at pages can share the machine; what kills browsers and counts seconds has it to itself.
const LOOKING = ['accessibility', 'beamer', 'help', 'journey', 'print', 'privacy', 'session'].map(
  (folder) => `tests/browser/${folder}/**/*.test.{ts,tsx}`,
)

// `domain` needs no browser and no built site; `pages` and `browser` drive Chromium over the built one.
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
          // Not 0: on two cores Vitest would put that group last, and the quick tests should fail first.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...onBuiltSite,
          name: 'pages',
          include: LOOKING,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...onBuiltSite,
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          exclude: LOOKING,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
