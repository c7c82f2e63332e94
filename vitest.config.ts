import { defineConfig } from 'vitest/config'

// `domain` needs no browser and no built site; `browser` drives Chromium over the built one.
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
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/setup/site.ts',
          // Real typing and real kills take real seconds, more of them in a soak.
          testTimeout: process.env['SOAK'] ? 1_800_000 : 120_000,
          hookTimeout: 60_000,
          // Two cores: a second Chromium beside the first makes both late.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
