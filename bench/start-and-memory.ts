import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startProduct } from '../test/e2e/support/product.ts'
import { type Bench, median } from './support/bench.ts'

const builder = join(import.meta.dirname, '../bin/build.mts')

interface Process {
  readonly pid: number
  readonly parent: number
  /** Resident memory in MB. PostgreSQL's processes share memory, so their sum says too much. */
  readonly memory: number
  readonly command: string
}

function processes(): Process[] {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, kilobytes, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    if (pid === undefined) return []
    return [{ pid: Number(pid), parent: Number(parent), memory: Number(kilobytes) / 1000, command }]
  })
}

function family(root: number, all: readonly Process[]): Process[] {
  const children = all.filter(({ parent }) => parent === root).flatMap(({ pid }) => family(pid, all))
  return [...all.filter(({ pid }) => pid === root), ...children]
}

/** What an installation ends with: the first start then has nothing to build. */
function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [builder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the build failed: ${stderr}`)
}

/** From the command on an empty data folder to the first whole page, and memory after three quiet seconds. */
async function once(): Promise<{ seconds: number; memory: number }> {
  const start = performance.now()
  const product = await startProduct()
  try {
    const response = await fetch(product.url)
    await response.text()
    if (!response.ok) throw new Error(`the first page answered ${response.status}`)
    const seconds = (performance.now() - start) / 1000
    await setTimeout(3_000)
    const web = family(product.pid, processes()).filter(({ command }) => !command.includes('postgres'))
    return { seconds, memory: web.reduce((sum, { memory }) => sum + memory, 0) }
  } finally {
    await product.stop()
  }
}

export const startAndMemory: Bench = {
  name: 'first start and memory',
  async run() {
    build()
    const runs = [await once(), await once(), await once()]
    const seconds = median(runs.map((run) => run.seconds))
    const memory = median(runs.map((run) => run.memory))
    return [
      {
        what: 'first start after install: empty data folder, first page',
        median: `${seconds.toFixed(2)} s`,
        against: '10 s',
        ratio: seconds / 10,
        demand: { atMost: 1 },
      },
      {
        what: 'memory of the web process at rest',
        median: `${memory.toFixed(0)} MB`,
        against: '250 MB',
        ratio: memory / 250,
        demand: { atMost: 1 },
      },
    ]
  },
}
