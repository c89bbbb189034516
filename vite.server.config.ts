import { cpSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))

/** What the server reads as files stands beside the bundle, as it stands beside the modules in the source. */
const migrations: Plugin = {
  name: 'styrkedjan-migrations',
  writeBundle({ dir }) {
    if (dir === undefined) throw new Error('the server build needs an output directory')
    cpSync(join(import.meta.dirname, 'src/store/migrations'), join(dir, 'migrations'), { recursive: true })
  },
}

/** The server build: the program, the threads that it gives heavy work to, and a chunk for each command that is loaded when asked for. */
export default defineConfig({
  plugins: [migrations],
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  ssr: { external: Object.keys(dependencies), target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/server',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        styrkedjan: 'src/cli/styrkedjan.ts',
        'interval-worker': 'src/chapters/benchmarking/interval-worker.store.ts',
        'example-loader': 'demo/load-worker.ts',
      },
      external: [...builtinModules, /^node:/],
      // All in one folder: a module that reads a file beside itself finds it whichever chunk it is in.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  publicDir: false,
})
