import { spawn } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { project } from '../../../tools/support/generated.ts'

/** The product as a newcomer starts it, on a data folder and a port of its own. */
export interface RunningProduct {
  /** Without slash at the end. */
  readonly url: string
  /** Milliseconds from the command to the printed address. */
  readonly startedIn: number
  readonly pid: number
  /** Everything it has printed. */
  printed(): string
  /**
   * Moves its clock, which goes on from there.
   *
   * @param at ISO instant
   * @throws where it was started with the machine's clock
   */
  setClock(at: string): Promise<void>
  stop(): Promise<void>
}

interface Wish {
  /** Its clock at the start, an ISO instant; absent: the machine's, for good. */
  readonly clock?: string
  /** Without the example, as a municipality of its own begins. */
  readonly empty?: boolean
  /** Absent: any free port. */
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
}

const patience = 120_000
/** The program reads its moved clock anew this often, in milliseconds, with a margin. */
const clockPause = 120

/**
 * Starts `styrkedjan start` and waits for the address that it prints.
 *
 * @throws with everything it printed, where it ends or is silent for two minutes
 */
export async function startProduct({ clock, empty, port = 0, env }: Wish = {}): Promise<RunningProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'styrkedjan-e2e-'))
  const data = ['--data', join(folder, 'data'), '--port', String(port)]
  const words = ['bin/styrkedjan.ts', 'start', empty ? '--no-demo' : '--demo', ...data]
  const moved = clock === undefined ? undefined : moveClock(folder, clock)
  const { DATABASE_URL: _, ...machine } = process.env
  const started = performance.now()
  const child = spawn(process.execPath, words, {
    cwd: project,
    env: { ...machine, ...env, ...moved?.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  let output = ''
  try {
    const url = await new Promise<string>((resolve, reject) => {
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
    return {
      url,
      startedIn: performance.now() - started,
      pid: child.pid ?? 0,
      printed: () => output,
      setClock: moved?.set ?? notMovable,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** See moved-clock.ts, which is loaded before the product. */
function moveClock(folder: string, first: string) {
  const file = join(folder, 'clock')
  const write = (at: string) => {
    const difference = Date.parse(at) - Date.now()
    // The program never finds it half-written.
    writeFileSync(`${file}.new`, String(difference))
    renameSync(`${file}.new`, file)
  }
  write(first)
  const preload = pathToFileURL(join(import.meta.dirname, 'moved-clock.ts'))
  return {
    env: { MOVED_CLOCK: file, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${preload}`.trim() },
    set: async (at: string) => {
      write(at)
      await new Promise((resolve) => setTimeout(resolve, clockPause))
    },
  }
}

async function notMovable(): Promise<void> {
  throw new Error("the product was started with the machine's clock")
}
