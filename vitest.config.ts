import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    maxWorkers: 2,
    // A noisy machine may take many times as long; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['test/support/global-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['{src,demo,test,tools,bench}/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          // A worker goes on to the next file with the modules of the last in memory: to read the whole product anew
          // for each of hundreds of files took longer than the tests. No module may remember anything of a file.
          isolate: false,
          setupFiles: ['test/support/each-file.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/support/global-setup.ts'],
          // What is open at once in one file: each tab of a browser has to warm up by itself.
          maxConcurrency: 3,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
