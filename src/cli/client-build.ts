import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The built client: beside the server bundle, or, when run from source, where the build puts it. */
export function findClientBuild(): string | undefined {
  return [join(import.meta.dirname, '../client'), join(import.meta.dirname, '../../dist/client')].find(
    (folder) => existsSync(join(folder, '.vite', 'manifest.json')),
  )
}
