import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * Bundles a module as the product is bundled, since Node alone doesn't read JSX, and loads it.
 *
 * @param file in this folder: `page-app.tsx`
 */
export async function loadBundled<Module>(file: string): Promise<Module> {
  const cache = join(import.meta.dirname, '../../.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'bench-'))
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
      build: { ssr: join(import.meta.dirname, file), outDir, minify: false },
    })
    const name = basename(file).replace(/\.tsx?$/, '.js')
    return await import(pathToFileURL(join(outDir, name)).href)
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
