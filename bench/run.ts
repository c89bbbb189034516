/**
 * `npm run bench [-- name …]`: runs every file of this folder, or those named, and prints what they measured.
 * Nothing fails on a slow day: the table says what is kept and what is broken.
 */
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench, Measurement } from './support/bench.ts'
import { asTable } from './support/table.ts'

function isBench(value: unknown): value is Bench {
  return typeof value === 'object' && value !== null && 'name' in value && 'run' in value
}

const wanted = process.argv.slice(2)
const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((file) => file !== 'run.ts')
const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.ts'))).sort()
const measurements: Measurement[] = []
for (const file of chosen) {
  const loaded: Record<string, unknown> = await import(pathToFileURL(join(import.meta.dirname, file)).href)
  const bench = Object.values(loaded).find(isBench)
  // A helper of another bench.
  if (bench === undefined) continue
  process.stdout.write(`${bench.name} …\n`)
  try {
    measurements.push(...(await bench.run()))
  } catch (error) {
    process.stderr.write(`bench/${file}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
process.stdout.write(`\n${asTable(measurements)}\n`)
if (measurements.length === 0) process.exitCode = 1
