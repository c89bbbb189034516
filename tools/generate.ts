/**
 * Runs every `tools/make-*.ts`: `npm run generate` writes the generated files, `npm run generate -- --check` fails
 * where one is stale. The registry first: what the others read imports it.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './support/generated.ts'

const first = 'tools/make-registry.ts'
const others = globSync('tools/make-*.ts', { cwd: project }).filter((tool) => tool !== first)
for (const tool of [first, ...others.sort()]) {
  const { status } = spawnSync(process.execPath, [join(project, tool), ...process.argv.slice(2)], {
    cwd: project,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
