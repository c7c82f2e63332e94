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
          sequence: { groupOrder: 0 },
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
