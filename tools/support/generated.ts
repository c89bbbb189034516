import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The checkout's own folder. */
export const project = join(import.meta.dirname, '../..')

/** A file that a tool writes whole from other files. */
export interface GeneratedFile {
  /** From the project's folder. */
  readonly path: string
  readonly text: string
}

export type Freshness = 'written' | 'fresh' | 'stale'

/**
 * Writes the file, or with `check` only says whether the one on disk is the same.
 *
 * @returns `fresh`: it was the same already; `stale`: it differs and was left as it is
 */
export function bringUpToDate(file: GeneratedFile, options: { check: boolean; root?: string }): Freshness {
  const path = join(options.root ?? project, file.path)
  if (existsSync(path) && readFileSync(path, 'utf8') === file.text) return 'fresh'
  if (options.check) return 'stale'
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, file.text)
  return 'written'
}

/**
 * The whole of a `tools/make-….ts` program: `--check` fails where the file is stale, otherwise it is written.
 *
 * @param make throws an error whose message is for people where the file can't be made
 */
export async function generate(make: () => GeneratedFile | Promise<GeneratedFile>): Promise<void> {
  const tool = relative(project, process.argv[1] ?? '')
  try {
    const file = await make()
    const freshness = bringUpToDate(file, { check: process.argv.includes('--check') })
    process.stdout.write(`${file.path}: ${freshness}\n`)
    if (freshness !== 'stale') return
    process.stderr.write(`${file.path} is not what its sources say. Run 'npm run generate' and commit it.\n`)
  } catch (error) {
    if (!(error instanceof CannotGenerate)) throw error
    process.stderr.write(`${tool}: ${error.message}\n`)
  }
  process.exitCode = 1
}

/** What is wrong with the sources, one plain sentence a line. */
export class CannotGenerate extends Error {}
