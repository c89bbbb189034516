import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { until } from '#store/embedded/processes.ts'

const address = z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() })

export interface Program {
  readonly child: ChildProcess
  readonly said: { out: string; err: string }
  readonly ended: Promise<number | null>
}

/** Starts a program of ours in a process of its own, as another account where asked. */
export function startProgram(
  args: readonly string[],
  options: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv } = {},
): Program {
  const { DATABASE_URL: _, ...env } = { ...process.env, ...options.env }
  const child = spawn(process.execPath, args, { ...options, env, cwd: '/' })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  return { child, said, ended: new Promise((resolve) => child.once('close', resolve)) }
}

/** Runs the server of a data directory in a process of its own; ready, or ended with what it said. */
export async function startStore(data: string, identity: { uid?: number; gid?: number } = {}) {
  const program = startProgram([join(import.meta.dirname, 'run-store.ts'), data], identity)
  await until(() => program.said.out.includes('\n') || program.child.exitCode !== null, 60_000)
  if (program.child.exitCode !== null) await program.ended
  const [line] = program.said.out.split('\n')
  return { ...program, address: line ? address.parse(JSON.parse(line)) : undefined }
}

export async function ask(config: pg.ClientConfig | undefined, sql: string): Promise<unknown[]> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** The living processes whose command line names a directory; what has ended but isn't collected doesn't count. */
export function processesOf(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(directory)
      } catch {
        return false
      }
    })
    .map(Number)
}
