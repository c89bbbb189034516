import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Bench, Measurement } from './support/bench.ts'

const client = join(import.meta.dirname, '../dist/client')
const limit = 30_000

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
)
type Manifest = z.infer<typeof manifestSchema>

/** The chunks that loading one chunk brings, itself included. */
function withImports(manifest: Manifest, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const next of manifest[name]?.imports ?? []) withImports(manifest, next, found)
  return found
}

function gzipped(manifest: Manifest, chunks: Iterable<string>): number {
  const files = new Set(
    [...chunks].map((name) => manifest[name]?.file ?? '').filter((file) => file.endsWith('.js')),
  )
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(client, file))).length, 0)
}

function measurement(what: string, bytes: number): Measurement {
  const median = `${(bytes / 1000).toFixed(1)} kB`
  return { what, median, against: '30 kB', ratio: bytes / limit, demand: { atMost: 1 } }
}

/** Script that a page loads, gzip, read off Vite's manifest: what every page loads, and with each island. */
export const clientScript: Bench = {
  name: 'client script',
  async run() {
    const manifest = manifestSchema.parse(
      JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')),
    )
    const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry)
    if (entry === undefined) throw new Error('the client build has no entry: npm run build')
    const base = withImports(manifest, entry)
    const islands = manifest[entry]?.dynamicImports ?? []
    return [
      measurement('client script of every page', gzipped(manifest, base)),
      ...islands.map((island) => {
        const name = island.replace(/^.*\/|\.tsx?$/g, '')
        return measurement(`… with ${name}`, gzipped(manifest, [...base, ...withImports(manifest, island)]))
      }),
    ]
  },
}
