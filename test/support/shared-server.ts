import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import { unwrap } from '#core/outcome.ts'
import { isAlive, until } from '#store/embedded/processes.ts'
import { serverConfig } from '#store/server.ts'

const running = z.object({
  pid: z.number(),
  address: z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() }),
})

/**
 * The server that every test of a run shares: `DATABASE_URL`'s, else an embedded one that the first test to ask
 * starts in a process of its own.
 */
export async function sharedServer(home: string): Promise<pg.ClientConfig> {
  const url = process.env.DATABASE_URL
  if (url !== undefined && url !== '') return unwrap(serverConfig(url))
  if (isFirst(home)) {
    const output = openSync(join(home, 'server.log'), 'a')
    const program = join(import.meta.dirname, 'serve-tests.ts')
    const child = spawn(process.execPath, [program, home], {
      stdio: ['ignore', output, output],
      detached: true,
    })
    child.unref()
    closeSync(output)
    writeFileSync(join(home, 'pid'), String(child.pid))
  }
  const ready = join(home, 'address.json')
  if (!(await until(() => existsSync(ready), 60_000))) {
    throw new Error(`the test database did not start:\n${readFileSync(join(home, 'server.log'), 'utf8')}`)
  }
  return running.parse(JSON.parse(readFileSync(ready, 'utf8'))).address
}

function isFirst(home: string): boolean {
  try {
    closeSync(openSync(join(home, 'asked-for'), 'wx'))
    return true
  } catch {
    return false
  }
}

/** Ends the run's server, if a test started one. */
export async function stopServer(home: string): Promise<void> {
  if (!existsSync(join(home, 'pid'))) return
  const pid = Number(readFileSync(join(home, 'pid'), 'utf8'))
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGTERM')
  await until(() => !isAlive(pid), 30_000)
}
