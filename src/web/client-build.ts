import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Addresses of what a page loads from the client build. */
export interface ClientBuild {
  readonly script?: string
  readonly styles: readonly string[]
}

export const staticPrefix = '/static/'

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), css: z.array(z.string()).optional() }),
)

/**
 * Reads Vite's manifest of the client build.
 *
 * @param directory the built client; where it is absent, pages are served without style and script
 */
export function readClientBuild(directory: string | undefined): ClientBuild {
  if (!directory) return { styles: [] }
  const text = readFileSync(path.join(directory, '.vite', 'manifest.json'), 'utf8')
  const entry = Object.values(manifestSchema.parse(JSON.parse(text))).find((chunk) => chunk.isEntry)
  if (!entry) throw new Error(`the client build in ${directory} has no entry: build it again`)
  return {
    script: staticPrefix + entry.file,
    styles: (entry.css ?? []).map((file) => staticPrefix + file),
  }
}
