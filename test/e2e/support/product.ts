import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from '../../../tools/support/generated.ts'

/** The product as a newcomer starts it, on a data folder and a port of its own. */
export interface RunningProduct {
  /** Without slash at the end. */
  readonly url: string
  /** Milliseconds from the command to the printed address. */
  readonly startedIn: number
  readonly pid: number
  stop(): Promise<void>
}

const patience = 120_000

/**
 * Starts `styrkedjan start --demo` and waits for the address that it prints.
 *
 * @throws with everything it printed, where it ends or is silent for two minutes
 */
export async function startProduct(): Promise<RunningProduct> {
  const data = mkdtempSync(join(tmpdir(), 'styrkedjan-e2e-'))
  const words = ['bin/styrkedjan.ts', 'start', '--demo', '--data', join(data, 'data'), '--port', '0']
  const { DATABASE_URL: _, ...env } = process.env
  const started = performance.now()
  const child = spawn(process.execPath, words, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let output = ''
      const giveUp = (why: string) => reject(new Error(`styrkedjan start ${why}:\n${output}`))
      const timer = setTimeout(giveUp, patience, 'printed no address')
      const read = (chunk: Buffer) => {
        output += chunk.toString()
        const address = /https?:\/\/[^\s/]+:\d+/.exec(output)
        if (address === null) return
        clearTimeout(timer)
        resolve(address[0])
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('close', (code) => {
        clearTimeout(timer)
        giveUp(`ended with ${code}`)
      })
    })
    return { url, startedIn: performance.now() - started, pid: child.pid ?? 0, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
