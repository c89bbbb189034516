import type { KnipConfig } from 'knip'

/** What is used, though no import says so: programs started by name, and style sheets that import packages. */
export default {
  entry: [
    'bin/*.{ts,mts}',
    'src/cli/styrkedjan.ts',
    'src/chapters/benchmarking/interval-worker.store.ts',
    'demo/load-worker.ts',
    // A chapter's public face is whole before its neighbours are built.
    'src/chapters/*/index.ts',
    'tools/*.ts',
    'bench/*.ts',
    'bench/support/page-app.tsx',
    'bench/support/goal-app.tsx',
    'test/support/serve-tests.ts',
    'test/e2e/support/moved-clock.ts',
    'test/crash/run-store.ts',
    'vite.server.config.ts',
  ],
  project: ['{bin,src,demo,test,tools,bench}/**/*.{ts,tsx,mts,css}', '*.config.ts'],
  // Loaded by the benchmark through createRequire.
  ignoreDependencies: ['highs'],
  // Of the system.
  ignoreBinaries: ['mount', 'umount'],
  // A function's types are exported so that whoever calls it can name them.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/(?:@import |url\()['"]([^'"]+)/g)].map(([, file]) => `import '${file}'`).join('\n'),
  },
} satisfies KnipConfig
